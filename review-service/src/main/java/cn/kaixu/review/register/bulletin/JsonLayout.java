package cn.kaixu.review.register.bulletin;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A bulletin as JSON lines: one object a line, named like the columns of the CSV; several states or owners may be an
 * array. A line that is no object is an error of its own, the others count.
 */
final class JsonLayout implements Layout {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public BulletinLine read(long number, String text) {
        JsonNode patent = parse(text);
        return patent == null || !patent.isObject()
                ? BulletinLine.unreadable(number, "line-not-json", text)
                : new BulletinLine(number, column -> cell(patent.path(column)));
    }

    private static @Nullable JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException notJson) {
            return null; // said of the line by the caller
        }
    }

    private static String cell(JsonNode value) {
        if (value.isArray()) {
            return value.values().stream().map(JsonLayout::cell).collect(Collectors.joining(";"));
        }
        return value.isNull() || value.isMissingNode() ? "" : value.asString("").replace("\u0000", "");
    }
}
