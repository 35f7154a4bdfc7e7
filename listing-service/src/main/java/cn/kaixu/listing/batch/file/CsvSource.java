package cn.kaixu.listing.batch.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cn.kaixu.platform.problem.Refused;

/**
 * A table as text, in the encodings Chinese offices save: UTF-8 with or without mark, UTF-16 with mark, GB18030. {@code head} is the mark and a line that only names the
 * separator, {@code skipped} how many lines that is.
 */
public record CsvSource(Charset charset, String head, String body, char separator, int skipped) {

    private static final String MARK = "\uFEFF";
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int LINES_TO_JUDGE_BY = 30;
    private static final int TEXT_TO_JUDGE_BY = 200_000;
    private static final Pattern NAMED_SEPARATOR = Pattern.compile("sep=(.)\\R");

    private record Decoded(Charset charset, String text) {}

    /**
     * Finds out encoding and separator.
     *
     * @throws Refused when the bytes are text in no encoding that is in use
     */
    public static CsvSource of(byte[] content) {
        Decoded decoded = candidates(content)
                .flatMap(charset -> strictly(content, charset))
                .findFirst()
                .orElseThrow(() -> new Refused(FileRefusal.FILE_KIND_NOT_ACCEPTED));
        String mark = decoded.text().startsWith(MARK) ? MARK : "";
        String text = decoded.text().substring(mark.length());
        Matcher named = NAMED_SEPARATOR.matcher(text);
        return named.lookingAt()
                ? new CsvSource(
                        decoded.charset(),
                        mark + named.group(),
                        text.substring(named.end()),
                        named.group(1).charAt(0),
                        1)
                : new CsvSource(decoded.charset(), mark, text, separator(text), 0);
    }

    static boolean isUtf16(byte[] content) {
        return begins(content, 0xFE, 0xFF) || begins(content, 0xFF, 0xFE);
    }

    private static Stream<Charset> candidates(byte[] content) {
        if (isUtf16(content)) {
            return Stream.of(begins(content, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        return Stream.of(StandardCharsets.UTF_8, GB18030);
    }

    private static boolean begins(byte[] content, int first, int second) {
        return content.length >= 2 && content[0] == (byte) first && content[1] == (byte) second;
    }

    private static Stream<Decoded> strictly(byte[] content, Charset charset) {
        try {
            return Stream.of(new Decoded(
                    charset,
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString()));
        } catch (CharacterCodingException e) {
            return Stream.empty(); // not this encoding; the next candidate is tried
        }
    }

    /** The mark of which one line near the top has most; a line that names the patent number is the best witness. */
    private static char separator(String text) {
        List<String> top = text.substring(0, Math.min(text.length(), TEXT_TO_JUDGE_BY))
                .lines()
                .limit(LINES_TO_JUDGE_BY)
                .toList();
        List<String> headers =
                top.stream().filter(line -> line.contains("专利号")).limit(1).toList();
        List<String> witnesses = headers.isEmpty() ? top : headers;
        return Stream.of(',', '\t', ';', '|', '；', '，')
                .max(Comparator.comparingLong(mark -> most(witnesses, mark)))
                .filter(mark -> most(witnesses, mark) > 0)
                .orElse(',');
    }

    private static long most(List<String> lines, char mark) {
        return lines.stream()
                .mapToLong(line -> line.chars().filter(next -> next == mark).count())
                .max()
                .orElse(0);
    }
}
