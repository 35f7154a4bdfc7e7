package cn.kaixu.listing.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.listing.batch.table.ReadRow;
import org.jspecify.annotations.Nullable;

/**
 * Makes the unchecked rows of one batch from what was read of its tables, in their order: a patent belongs to the first row that names it, and most rows
 * share one contact person, who is kept once.
 */
final class RowDrafts {

    private final List<TablePlace> tables;
    private final ContactKeeping keeping;
    private final Map<PatentNumber, Integer> firstRows = new HashMap<>();
    private final Map<Map<String, String>, String> contacts = new HashMap<>();

    /** Keeps the data of the contact person of this number in the batch and gives back the reference to them. */
    interface ContactKeeping {
        String keep(int number, Map<String, String> data);
    }

    RowDrafts(List<TablePlace> tables, ContactKeeping keeping) {
        this.tables = List.copyOf(tables);
        this.keeping = keeping;
    }

    /** Knows a row that was checked before a stop, and the reference under which its contact was kept then. */
    void resume(ReadRow row, @Nullable String contact) {
        row.draft().number().ifPresent(number -> firstRows.putIfAbsent(number, row.row()));
        if (contact != null) {
            contacts.put(row.contact(), contact);
        }
    }

    BatchRow next(ReadRow row) {
        List<RowFinding> notes =
                new ArrayList<>(row.unread().stream().map(RowFinding::of).toList());
        Optional<PatentNumber> number = row.draft().number();
        Integer first = number.isEmpty() ? null : firstRows.putIfAbsent(number.get(), row.row());
        if (first != null) {
            notes.add(repeated(number.get(), row.row(), first));
        }
        return new BatchRow(
                row.row(), row.draft(), notes, contact(row), List.of(), RowOutcome.INCOMPLETE, List.of(), null);
    }

    private RowFinding repeated(PatentNumber number, int row, int first) {
        TablePlace there = TablePlace.of(first, tables);
        return there.equals(TablePlace.of(row, tables))
                ? RowFinding.error("patentNumber", RowRule.PATENT_IS_ONCE_PER_FILE.id(), number, there.sheetRow(first))
                : RowFinding.error(
                        "patentNumber",
                        RowRule.PATENT_IS_ONCE_PER_ARCHIVE.id(),
                        number,
                        there.sheetRow(first),
                        there.sheet());
    }

    private @Nullable String contact(ReadRow row) {
        if (row.contact().isEmpty()) {
            return null;
        }
        return contacts.computeIfAbsent(row.contact(), data -> keeping.keep(contacts.size() + 1, data));
    }
}
