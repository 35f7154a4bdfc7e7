package cn.kaixu.reporting.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** Hash of a log entry over its predecessor's hash and everything received; a changed byte breaks the chain from there on. */
final class ChainHash {

    /** What stands before the first entry. */
    private static final byte[] START = new byte[32];

    private ChainHash() {}

    static byte[] start() {
        return START.clone();
    }

    /** Each part goes in with its length, so that no two different entries read alike. */
    static byte[] of(byte[] predecessor, LoggedMessage message) {
        MessageDigest digest = sha256();
        digest.update(predecessor);
        List<String> parts = List.of(
                message.messageId(),
                message.type(),
                message.subject(),
                message.occurredAt().toString(),
                message.origin().actor(),
                message.origin().actorOrganisation(),
                message.origin().correlationId(),
                message.origin().causationId(),
                message.body());
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
