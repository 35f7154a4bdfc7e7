package cn.kaixu.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with places to fill. {@code {{name}}} is replaced by the value, always escaped for XML; {@code {{#name}}…{{/name}}} is repeated for
 * each map of a list (whose values hide the outer ones), or kept when the value is {@code true} and left out when {@code false}. A name without a value
 * is an error, so that no document goes out with a hole.
 */
public final class Template {

    private static final Pattern TAG = Pattern.compile("\\{\\{(#?)([\\w.]+)}}");

    private final String text;

    private Template(String text) {
        this.text = text;
    }

    /** A template given as text. */
    public static Template of(String text) {
        return new Template(text);
    }

    /** A template kept as a UTF-8 resource beside a class. */
    public static Template resource(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no template " + name + " beside " + owner.getName());
            }
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Fills the template.
     *
     * @param values by name: text-like values, {@code Boolean} or lists of maps for sections
     * @return the filled text
     */
    public String fill(Map<String, ?> values) {
        StringBuilder filled = new StringBuilder();
        fill(text, values, filled);
        return filled.toString();
    }

    private static void fill(String text, Map<String, ?> values, StringBuilder filled) {
        Matcher tag = TAG.matcher(text);
        int position = 0;
        while (tag.find(position)) {
            filled.append(text, position, tag.start());
            Object value = value(values, tag.group(2));
            if (tag.group(1).isEmpty()) {
                filled.append(escape(value.toString()));
                position = tag.end();
            } else {
                String close = "{{/" + tag.group(2) + "}}";
                int end = text.indexOf(close, tag.end());
                if (end < 0) {
                    throw new IllegalArgumentException("section " + tag.group(2) + " is not closed");
                }
                section(text.substring(tag.end(), end), value, values, filled);
                position = end + close.length();
            }
        }
        filled.append(text, position, text.length());
    }

    private static void section(String body, Object value, Map<String, ?> outer, StringBuilder filled) {
        switch (value) {
            case Boolean kept -> {
                if (kept) {
                    fill(body, outer, filled);
                }
            }
            case List<?> items -> items.forEach(item -> fill(body, inside(outer, item), filled));
            default -> throw new IllegalArgumentException("a section needs a Boolean or a list, not " + value);
        }
    }

    private static Map<String, Object> inside(Map<String, ?> outer, Object item) {
        Map<String, Object> values = new HashMap<>(outer);
        ((Map<?, ?>) item).forEach((name, value) -> values.put(name.toString(), value));
        return values;
    }

    private static Object value(Map<String, ?> values, String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value for " + name);
        }
        return value;
    }

    private static String escape(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 16);
        value.codePoints().filter(Template::allowedInXml).forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    private static boolean allowedInXml(int point) {
        if (point < 0x20) {
            return point == '\n' || point == '\t';
        }
        return point != 0xFFFE && point != 0xFFFF && (point < 0xD800 || point > 0xDFFF);
    }
}
