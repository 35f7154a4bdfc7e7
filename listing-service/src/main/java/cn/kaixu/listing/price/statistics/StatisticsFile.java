package cn.kaixu.listing.price.statistics;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import cn.kaixu.listing.batch.file.FileLimits;
import cn.kaixu.listing.batch.file.FileRefusal;
import cn.kaixu.listing.batch.file.TableFiles;
import cn.kaixu.listing.batch.file.TableRow;
import cn.kaixu.platform.problem.FieldProblem;
import cn.kaixu.platform.problem.Refused;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads statistics from a table (XLSX, XLS, CSV) or a JSON list, whichever the content is. */
final class StatisticsFile {

    private static final long LARGEST = 1_048_576;
    private static final int MOST_LINES = 5_000;
    private static final FileLimits LIMITS = new FileLimits(LARGEST, MOST_LINES, 20, 10, 16 * LARGEST, 100);

    private final TableFiles tables = new TableFiles(LIMITS);
    private final JsonMapper json;

    StatisticsFile(JsonMapper json) {
        this.json = json;
    }

    /** A line as it stands in the file, with its number. */
    record Line(int number, Map<Heading, String> cells) {

        Line {
            cells = Map.copyOf(cells);
        }

        String cell(Heading heading) {
            return cells.getOrDefault(heading, "").strip();
        }
    }

    /** The columns, by either name. */
    enum Heading {
        PERIOD("period", "时期"),
        INDUSTRY("industry", "行业"),
        MEASURE("measure", "指标"),
        VALUE("value", "数值"),
        SOURCE("source", "来源");

        private final String name;
        private final String chinese;

        Heading(String name, String chinese) {
            this.name = name;
            this.chinese = chinese;
        }

        String wire() {
            return name;
        }

        private static Optional<Heading> read(String word) {
            return Arrays.stream(values())
                    .filter(heading -> heading.name.equalsIgnoreCase(word) || heading.chinese.equals(word))
                    .findFirst();
        }
    }

    List<Line> lines(byte[] content) {
        if (content.length > LARGEST) {
            throw new Refused(FileRefusal.FILE_TOO_LARGE, LARGEST >> 20);
        }
        String begin = new String(content, 0, Math.min(content.length, 64), StandardCharsets.UTF_8).strip();
        return begin.startsWith("[") ? ofJson(content) : ofTable(content);
    }

    private List<Line> ofJson(byte[] content) {
        try {
            List<Line> lines = new ArrayList<>();
            for (Entry entry : json.readValue(content, Entry[].class)) {
                lines.add(new Line(lines.size() + 1, entry.cells()));
            }
            return lines;
        } catch (JacksonException e) {
            Refused damaged = new Refused(FileRefusal.FILE_IS_DAMAGED);
            damaged.initCause(e);
            throw damaged;
        }
    }

    private List<Line> ofTable(byte[] content) {
        tables.inspect(content);
        List<TableRow> rows = tables.open(content).tables().stream()
                .findFirst()
                .map(table -> table.rows())
                .orElse(List.of());
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Heading, Integer> columns = columns(rows.getFirst());
        return rows.stream().skip(1).map(row -> line(row, columns)).toList();
    }

    private static Line line(TableRow row, Map<Heading, Integer> columns) {
        Map<Heading, String> cells = new EnumMap<>(Heading.class);
        columns.forEach((heading, column) -> cells.put(heading, row.cell(column).text()));
        return new Line(row.number(), cells);
    }

    private static Map<Heading, Integer> columns(TableRow header) {
        Map<Heading, Integer> columns = new EnumMap<>(Heading.class);
        for (int column = 0; column < header.cells().size(); column++) {
            int place = column;
            Heading.read(header.cell(column).text().strip()).ifPresent(heading -> columns.putIfAbsent(heading, place));
        }
        List<FieldProblem> absent = Arrays.stream(Heading.values())
                .filter(heading -> !columns.containsKey(heading))
                .map(heading -> FieldProblem.of(
                        heading.name, StatisticRule.STATISTICS_HAVE_THEIR_COLUMNS.id(), heading.chinese, heading.name))
                .toList();
        if (!absent.isEmpty()) {
            throw new Refused(StatisticsRefusal.STATISTICS_NOT_ACCEPTABLE, absent);
        }
        return columns;
    }

    private record Entry(
            @Nullable String period,
            @Nullable String industry,
            @Nullable String measure,
            @Nullable String value,
            @Nullable String source) {

        private Map<Heading, String> cells() {
            Map<Heading, String> cells = new EnumMap<>(Heading.class);
            cells.put(Heading.PERIOD, Objects.requireNonNullElse(period, ""));
            cells.put(Heading.INDUSTRY, Objects.requireNonNullElse(industry, ""));
            cells.put(Heading.MEASURE, Objects.requireNonNullElse(measure, ""));
            cells.put(Heading.VALUE, Objects.requireNonNullElse(value, ""));
            cells.put(Heading.SOURCE, Objects.requireNonNullElse(source, ""));
            return cells;
        }
    }
}
