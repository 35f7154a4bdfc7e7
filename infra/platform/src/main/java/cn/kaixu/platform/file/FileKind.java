package cn.kaixu.platform.file;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Kinds of file taken as papers and evidence, told apart by their first bytes, never by name. */
public enum FileKind {
    PDF("application/pdf", "255044462d"),
    PNG("image/png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "ffd8ff");

    private final String contentType;
    private final String signature;

    FileKind(String contentType, String signature) {
        this.contentType = contentType;
        this.signature = signature;
    }

    public String contentType() {
        return contentType;
    }

    public static Optional<FileKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        byte[] expected = HexFormat.of().parseHex(signature);
        return content.length >= expected.length
                && Arrays.equals(content, 0, expected.length, expected, 0, expected.length);
    }
}
