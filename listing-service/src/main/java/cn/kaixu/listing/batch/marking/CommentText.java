package cn.kaixu.listing.batch.marking;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a comment as a part keeps them. */
final class CommentText {

    static final String AUTHOR = "开许平台";

    private static final String MARK = "【" + AUTHOR + "】";
    /** A run of ours within somebody's comment, as we write it or as a program has saved it since. */
    private static final Pattern OUR_RUN = Pattern.compile(
            "<(?:[\\w.-]+:)?r>(?:(?!</(?:[\\w.-]+:)?r>).)*?(?:" + Pattern.quote(Words.xml(MARK)) + "|"
                    + Pattern.quote(bytes(MARK)) + ").*?</(?:[\\w.-]+:)?r>",
            Pattern.DOTALL);

    private static final Pattern WITHOUT_RUNS = Pattern.compile(
            "(<(?:[\\w.-]+:)?text>\\s*)(<((?:[\\w.-]+:)?)t[ >].*?</(?:[\\w.-]+:)?t>)(\\s*</(?:[\\w.-]+:)?text>)",
            Pattern.DOTALL);

    private CommentText() {}

    static String author(String prefix) {
        return "<%1$sauthor>%2$s</%1$sauthor>".formatted(prefix, Words.xml(AUTHOR));
    }

    static String run(String prefix, String words) {
        return "<%1$sr><%1$st xml:space=\"preserve\">%2$s</%1$st></%1$sr>".formatted(prefix, Words.xml(words));
    }

    /** Somebody's comment without what an earlier marking put below it. */
    static String without(String comment) {
        return OUR_RUN.matcher(comment).replaceAll("");
    }

    /** Somebody's comment with ours below it. */
    static String below(String comment, String words, String prefix) {
        String alone = WITHOUT_RUNS
                .matcher(without(comment))
                .replaceAll(found -> Matcher.quoteReplacement("%s<%sr>%s</%sr>%s"
                        .formatted(found.group(1), found.group(3), found.group(2), found.group(3), found.group(4))));
        int end = alone.lastIndexOf("</" + prefix + "text>");
        return end < 0 ? alone : alone.substring(0, end) + run(prefix, "\n" + MARK + words) + alone.substring(end);
    }

    private static String bytes(String words) {
        return new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
