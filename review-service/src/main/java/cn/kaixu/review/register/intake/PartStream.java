package cn.kaixu.review.register.intake;

import java.io.InputStream;
import java.util.function.IntFunction;

/** A file kept in parts of equal size, from any byte on; one part is in memory at a time. */
final class PartStream extends InputStream {

    private final IntFunction<byte[]> parts;
    private byte[] current;
    private int next;
    private int at;

    PartStream(IntFunction<byte[]> parts, int size, long from) {
        this.parts = parts;
        int first = Math.toIntExact(from / size);
        this.current = parts.apply(first);
        this.next = first + 1;
        this.at = Math.toIntExact(from % size);
    }

    @Override
    public int read() {
        return hasMore() ? current[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, current.length - at);
        System.arraycopy(current, at, target, offset, count);
        at += count;
        return count;
    }

    private boolean hasMore() {
        if (at >= current.length && current.length > 0) {
            current = parts.apply(next++);
            at = 0;
        }
        return at < current.length;
    }
}
