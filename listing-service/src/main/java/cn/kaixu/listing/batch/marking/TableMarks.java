package cn.kaixu.listing.batch.marking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import cn.kaixu.listing.batch.file.EntryName;
import org.jspecify.annotations.Nullable;

/** What is written onto a table. {@code resultColumn} is where an earlier marking has put its results, if there was one. */
public record TableMarks(
        String sheet, int headerRow, @Nullable String resultColumn, List<RowMark> rows) {

    /** The heading over the results, which no clerk would choose; a table that comes back with it is read as if it were not there. */
    public static final String HEADING = "处理结果（开许平台）";

    /** Beyond so many, spreadsheet programs become slow; further cells are coloured and told of in the result. */
    static final int MOST_COMMENTS = 10_000;

    public TableMarks {
        rows = List.copyOf(rows);
    }

    /** The same within this file of an archive, if the table is in it. */
    Optional<TableMarks> within(String entry) {
        return EntryName.sheetOf(entry, sheet).map(own -> new TableMarks(own, headerRow, resultColumn, rows));
    }

    /** One note for each cell, moved to where the cell is shown. */
    Map<String, CellNote> notes(UnaryOperator<String> shownAt) {
        Map<String, CellNote> notes = new LinkedHashMap<>();
        for (RowMark row : rows) {
            for (CellNote note : row.notes()) {
                String cell = shownAt.apply(note.cell());
                notes.merge(cell, note.at(cell), CellNote::and);
            }
        }
        return notes;
    }

    Map<Integer, RowMark> byRow() {
        Map<Integer, RowMark> marks = new LinkedHashMap<>();
        rows.forEach(row -> marks.put(row.row(), row));
        return marks;
    }
}
