package cn.kaixu.review.register;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads the bytes of a bulletin as text: by its mark, else strictly as UTF-8, else as GB18030. */
final class BulletinText {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private BulletinText() {}

    static String read(byte[] bytes) {
        String text = decode(bytes).replace("\u0000", ""); // a database text cannot hold it
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, GB18030);
        }
    }
}
