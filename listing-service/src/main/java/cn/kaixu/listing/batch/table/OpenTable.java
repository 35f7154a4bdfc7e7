package cn.kaixu.listing.batch.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import cn.kaixu.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A table with headings that are not certain. No row of it is read before someone has said what they mean.
 */
public record OpenTable(String sheet, int row, String fingerprint, List<OpenColumn> columns) implements Reading {

    public OpenTable {
        columns = List.copyOf(columns);
    }

    /** One column as it stands there: {@code meaning} is certain, {@code proposal} is not, the samples are its first values. */
    public record OpenColumn(
            String letter,
            String heading,
            boolean hidden,
            @Nullable Column meaning,
            @Nullable Column proposal,
            List<String> samples) {

        public OpenColumn {
            samples = List.copyOf(samples);
        }
    }

    /**
     * Accepts only a choice the table can be read by.
     *
     * @throws Refused when it leaves out a column every row needs, names one twice or speaks of columns that are not there
     */
    public void requireReadable(Map<String, Column> choice) {
        Map<Column, String> seen = new EnumMap<>(Column.class);
        choice.forEach((letter, column) -> {
            if (columns.stream().noneMatch(open -> open.letter().equals(letter))) {
                throw new Refused(TableRefusal.TABLE_COLUMN_UNKNOWN, letter);
            }
            String first = seen.putIfAbsent(column, letter);
            if (first != null) {
                throw new Refused(TableRefusal.TABLE_COLUMN_REPEATED, column.heading(), first, letter);
            }
        });
        for (Column required : Column.REQUIRED) {
            if (!seen.containsKey(required)) {
                throw new Refused(TableRefusal.TABLE_COLUMN_MISSING, required.heading());
            }
        }
    }
}
