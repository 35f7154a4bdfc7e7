package cn.kaixu.review.register;

import java.util.Iterator;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A bulletin as JSON lines: one object a line, named like the columns of the CSV; several states or owners may be an
 * array. A line that is no object is an error of its own, the others count.
 */
final class JsonLinesBulletin implements Bulletin {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String text;

    JsonLinesBulletin(String text) {
        this.text = text;
    }

    @Override
    public long lines() {
        return text.lines().filter(line -> !line.isBlank()).count();
    }

    @Override
    public void forEach(BiConsumer<Long, BulletinLine> use) {
        long number = 0;
        for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
            String line = lines.next();
            number++;
            if (!line.isBlank()) {
                use.accept(number, read(number, line));
            }
        }
    }

    private static BulletinLine read(long number, String line) {
        JsonNode patent = parse(line);
        return patent == null || !patent.isObject()
                ? BulletinLine.unreadable(number, "line-not-json", line)
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
            return value.values().stream().map(JsonLinesBulletin::cell).collect(Collectors.joining(";"));
        }
        return value.isNull() || value.isMissingNode() ? "" : value.asString("").replace("\u0000", "");
    }
}
