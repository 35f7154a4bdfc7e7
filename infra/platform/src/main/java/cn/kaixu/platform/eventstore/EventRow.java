package cn.kaixu.platform.eventstore;

import org.jspecify.annotations.Nullable;

/**
 * One event ready to be stored.
 *
 * @param opens whether it is its unit's first event of the stream, so that it must continue what is stored
 * @param previousHash the hash of the event before it in the stream, absent for a stream's first
 */
record EventRow(
        StreamPlace place,
        EventContent content,
        boolean opens,
        @Nullable EventHash previousHash,
        EventHash hash) {

    byte @Nullable [] previousHashBytes() {
        return previousHash == null ? null : previousHash.bytes();
    }
}
