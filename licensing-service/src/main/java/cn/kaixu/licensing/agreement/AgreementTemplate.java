package cn.kaixu.licensing.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The wording of annex 6 with named blanks {@code {name}}. A line begins with a mark: {@code #} title, {@code §} article,
 * {@code -} body, {@code !} body with personal data, {@code *} note. A blank nobody fills stays open for the parties.
 */
final class AgreementTemplate {

    private static final Pattern BLANK = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final String OPEN = "＿＿＿＿＿＿";

    private final List<String> lines;

    AgreementTemplate() {
        try (InputStream text = Objects.requireNonNull(AgreementTemplate.class.getResourceAsStream("annex6.txt"))) {
            lines = new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Agreement fill(Map<String, String> values) {
        return new Agreement(lines.stream().map(line -> line(line, values)).toList());
    }

    private static Line line(String line, Map<String, String> values) {
        String text = BLANK.matcher(line.substring(2)).replaceAll(blank -> fill(blank, values));
        return switch (line.charAt(0)) {
            case '#' -> new Line(Line.Style.TITLE, text, false);
            case '§' -> new Line(Line.Style.ARTICLE, text, false);
            case '-' -> new Line(Line.Style.BODY, text, false);
            case '!' -> new Line(Line.Style.BODY, text, true);
            case '*' -> new Line(Line.Style.NOTE, text, true);
            default -> throw new IllegalStateException("line without a mark: " + line);
        };
    }

    private static String fill(MatchResult blank, Map<String, String> values) {
        String value = values.getOrDefault(blank.group(1), "");
        return Matcher.quoteReplacement(value.isBlank() ? OPEN : value);
    }
}
