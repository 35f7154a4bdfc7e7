package cn.kaixu.review.register.bulletin;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Tells UTF-8 from GB18030 by reading all of it as UTF-8: Chinese in GB18030 breaks its rules at every other character,
 * a damaged line of a UTF-8 file only there.
 */
final class EncodingGuess {

    private static final Charset GB18030 = Charset.forName("GB18030");
    /** So many sound characters outweigh one broken sequence. */
    private static final int SOUND_FOR_A_BREAK = 20;

    private static final int LAST_ASCII = 127;
    private static final int BUFFER = 1 << 16;

    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(2 * BUFFER);
    private final CharBuffer characters = CharBuffer.allocate(BUFFER);
    private long broken;
    private long sound;

    void take(byte[] buffer, int length) {
        bytes.put(buffer, 0, length);
        bytes.flip();
        CoderResult result = CoderResult.OVERFLOW;
        while (!result.isUnderflow()) {
            result = utf8.decode(bytes, characters, false);
            if (result.isError()) {
                broken++;
                bytes.position(bytes.position() + result.length());
            }
            countSound();
        }
        bytes.compact();
    }

    Charset charset() {
        return broken == 0 || broken * SOUND_FOR_A_BREAK < sound ? StandardCharsets.UTF_8 : GB18030;
    }

    private void countSound() {
        characters.flip();
        while (characters.hasRemaining()) {
            sound += characters.get() > LAST_ASCII ? 1 : 0;
        }
        characters.clear();
    }
}
