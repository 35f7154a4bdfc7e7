package cn.kaixu.review.register.bulletin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What one pass over a file tells before anything is read from it.
 *
 * @param lines line ends counted, the header's included
 */
public record Survey(String sha256, long bytes, long lines, Charset charset, Layout layout) {

    private static final int BUFFER = 1 << 16;

    /** Looks at the whole file; refuses one that is empty or whose header lacks a required column. */
    public static Survey of(InputStream file) throws IOException {
        MessageDigest digest = newDigest();
        EncodingGuess guess = new EncodingGuess();
        ByteArrayOutputStream beginning = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        long lines = 0;
        for (int read = file.read(buffer); read >= 0; read = file.read(buffer)) {
            digest.update(buffer, 0, read);
            guess.take(buffer, read);
            lines += lineEnds(buffer, read);
            beginning.write(buffer, 0, Math.min(read, BUFFER - Math.min(BUFFER, beginning.size())));
            bytes += read;
        }
        Charset charset = guess.charset();
        Layout layout = Layout.of(beginning.toString(charset));
        return new Survey(HexFormat.of().formatHex(digest.digest()), bytes, lines, charset, layout);
    }

    /** How the lines of a file are to be read, from its first bytes. */
    public static Layout layout(byte[] beginning, String charset) {
        int length = Math.min(beginning.length, BUFFER);
        return Layout.of(new String(beginning, 0, length, Charset.forName(charset)));
    }

    private static long lineEnds(byte[] buffer, int length) {
        long ends = 0;
        for (int i = 0; i < length; i++) {
            ends += buffer[i] == '\n' ? 1 : 0;
        }
        return ends;
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
