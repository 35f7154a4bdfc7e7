package cn.kaixu.listing.batch.marking;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A tag, a comment, or the text between two of them, exactly as it stands in a part. */
record Piece(String raw) {

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern NAME = Pattern.compile("</?(?:([\\w.-]+):)?([\\w.-]+)");

    boolean opens() {
        return isTag() && raw.charAt(1) != '/' && !isEmpty();
    }

    boolean closes() {
        return isTag() && raw.charAt(1) == '/';
    }

    /** An element without content, {@code <c/>}. */
    boolean isEmpty() {
        return isTag() && raw.endsWith("/>");
    }

    boolean begins(String element) {
        return isTag() && raw.charAt(1) != '/' && name().equals(element);
    }

    boolean ends(String element) {
        return closes() && name().equals(element);
    }

    /** The name without its prefix. */
    String name() {
        Matcher name = NAME.matcher(raw);
        return isTag() && name.lookingAt() ? name.group(2) : "";
    }

    /** The prefix with its colon, or nothing. */
    String prefix() {
        Matcher name = NAME.matcher(raw);
        return isTag() && name.lookingAt() && name.group(1) != null ? name.group(1) + ":" : "";
    }

    Optional<String> attribute(String name) {
        Matcher attributes = ATTRIBUTE.matcher(raw);
        while (attributes.find()) {
            if (attributes.group(1).equals(name)) {
                return Optional.of(value(attributes));
            }
        }
        return Optional.empty();
    }

    /** The id of the relation a tag names, under whatever prefix. */
    String relation() {
        Matcher attributes = ATTRIBUTE.matcher(raw);
        while (attributes.find()) {
            if (attributes.group(1).endsWith(":id")) {
                return value(attributes);
            }
        }
        return "";
    }

    int number(String name, int otherwise) {
        return attribute(name)
                .filter(value -> value.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(otherwise);
    }

    /** The same tag with an attribute set, or without it. */
    Piece with(String name, @Nullable String value) {
        String setting = value == null ? "" : " " + name + "=\"" + value + "\"";
        Matcher attributes = ATTRIBUTE.matcher(raw);
        while (attributes.find()) {
            if (attributes.group(1).equals(name)) {
                return new Piece(raw.substring(0, attributes.start()) + setting + raw.substring(attributes.end()));
            }
        }
        int end = raw.length() - (isEmpty() ? 2 : 1);
        return new Piece(raw.substring(0, end) + setting + raw.substring(end));
    }

    /** An element without content made ready to get some. */
    Piece opened() {
        return isEmpty() ? new Piece(raw.substring(0, raw.length() - 2) + ">") : this;
    }

    private boolean isTag() {
        return raw.length() > 2 && raw.charAt(0) == '<' && raw.charAt(1) != '!' && raw.charAt(1) != '?';
    }

    private static String value(Matcher attribute) {
        return attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
    }
}
