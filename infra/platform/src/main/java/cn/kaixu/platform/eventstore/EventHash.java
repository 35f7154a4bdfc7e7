package cn.kaixu.platform.eventstore;

import java.util.Arrays;
import java.util.HexFormat;

/** The link of one event in the chain of its stream. */
final class EventHash {

    private final byte[] bytes;

    EventHash(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventHash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
