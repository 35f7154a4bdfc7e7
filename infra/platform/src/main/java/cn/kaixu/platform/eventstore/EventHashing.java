package cn.kaixu.platform.eventstore;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.jspecify.annotations.Nullable;

/**
 * Computes the hash an event is stored with, over the hash of its predecessor and everything the event says.
 *
 * <p>Every part is preceded by its length, so no two different events have the same bytes. The algorithm's name is
 * stored with each event; a store may change it at any event, for instance to SM3.
 */
record EventHashing(String algorithm) {

    private static final int ABSENT = -1;

    EventHash hash(@Nullable EventHash previous, StreamPlace place, String unitOfWork, EventContent content) {
        MessageDigest digest = newDigest();
        add(digest, previous == null ? null : previous.bytes());
        add(digest, place.aggregateIdentifier());
        add(digest, place.sequenceNumber());
        add(digest, place.aggregateType());
        add(digest, content.eventIdentifier());
        add(digest, unitOfWork);
        add(digest, content.microseconds());
        add(digest, content.payload().getType().getName());
        add(digest, content.payload().getType().getRevision());
        add(digest, content.payload().getData());
        add(digest, content.metaData().getData());
        return new EventHash(digest.digest());
    }

    private MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("No provider offers the hash algorithm " + algorithm, e);
        }
    }

    private static void add(MessageDigest digest, @Nullable String text) {
        add(digest, text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(MessageDigest digest, byte @Nullable [] bytes) {
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES).putInt(bytes == null ? ABSENT : bytes.length);
        digest.update(length.flip());
        if (bytes != null) {
            digest.update(bytes);
        }
    }

    private static void add(MessageDigest digest, long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
    }
}
