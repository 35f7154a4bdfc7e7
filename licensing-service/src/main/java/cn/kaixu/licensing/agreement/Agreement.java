package cn.kaixu.licensing.agreement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** The contract of one licence (专利开放许可合同), line by line after annex 6; the terms are those of the announced offer. */
public record Agreement(List<Line> lines) {

    /** Which wording this is; part of what is signed. */
    public static final String TEMPLATE = "annex6-2022.1";

    public Agreement {
        lines = List.copyOf(lines);
    }

    /** SHA-256 over everything agreed; contact and account data may be corrected or erased without touching it. */
    public String contentHash() {
        String content = lines.stream()
                .filter(line -> !line.confidential())
                .map(Line::text)
                .collect(Collectors.joining("\n", TEMPLATE + "\n", ""));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
