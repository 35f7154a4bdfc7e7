package cn.kaixu.listing.consent.value;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The exact words an owner signs (声明), line by line, and their SHA-256: annex 5 and the terms it consents to. Who signs another text signs another
 * hash.
 */
public record StatementText(List<String> lines, String hash) {

    public StatementText {
        lines = List.copyOf(lines);
        if (!hash.equals(hashOf(lines))) {
            throw new IllegalArgumentException("the hash is not that of the lines");
        }
    }

    public static StatementText of(List<String> lines) {
        return new StatementText(lines, hashOf(lines));
    }

    private static String hashOf(List<String> lines) {
        try {
            byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
