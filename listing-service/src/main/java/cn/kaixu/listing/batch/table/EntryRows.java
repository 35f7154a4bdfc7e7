package cn.kaixu.listing.batch.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import cn.kaixu.listing.batch.file.TableCell;
import cn.kaixu.listing.batch.file.TableRow;

/** Tells rows that enter a patent from what else stands below a header: numbers without content, totals, remarks, the header once more. */
final class EntryRows {

    private static final Pattern CLOSING_WORDS = Pattern.compile(
            "\\s*(合\\s*计|总\\s*计|小\\s*计|累\\s*计|共\\s*计|备\\s*注|说\\s*明|注\\s*[:：]|填\\s*[表报]|制\\s*表|审\\s*核|负责人|单位.{0,4}盖章|日\\s*期).*",
            Pattern.DOTALL);

    private final Map<Column, Heading> columns;

    EntryRows(Map<Column, Heading> columns) {
        this.columns = columns;
    }

    boolean isEntry(TableRow row) {
        return filled(row) && !repeatsHeader(row) && !numbersColumns(row) && !closes(row);
    }

    /** As long as the columns are in question, any row may be an entry. */
    private boolean filled(TableRow row) {
        return !columns.keySet().containsAll(Column.REQUIRED)
                || columns.entrySet().stream()
                        .anyMatch(column -> column.getKey() != Column.NUMBER_IN_LIST
                                && !row.cell(column.getValue().position()).blank());
    }

    /** Tables for printing name their columns again on every page. */
    private boolean repeatsHeader(TableRow row) {
        return Column.REQUIRED.stream()
                .allMatch(column -> of(row, column)
                        .filter(cell ->
                                Column.named(cell.text()).filter(column::equals).isPresent())
                        .isPresent());
    }

    /** Some forms number their columns below the header: 1, 2, 3 … */
    private static boolean numbersColumns(TableRow row) {
        List<String> texts = row.cells().stream()
                .filter(cell -> !cell.blank())
                .map(cell -> CellValues.plain(cell.text()).replaceAll("[()]", ""))
                .toList();
        for (int at = 0; at < texts.size(); at++) {
            if (!texts.get(at).equals(String.valueOf(at + 1))) {
                return false;
            }
        }
        return texts.size() >= Column.REQUIRED.size();
    }

    /** A closing word counts where no patent stands, and not as a title, which may well begin with 说明. */
    private boolean closes(TableRow row) {
        Optional<TableCell> number = of(row, Column.PATENT_NUMBER).filter(cell -> !cell.blank());
        if (number.isPresent()) {
            return isClosing(number.get());
        }
        int title = Optional.ofNullable(columns.get(Column.TITLE))
                .map(Heading::position)
                .orElse(-1);
        for (int at = 0; at < row.cells().size(); at++) {
            if (!row.cell(at).blank()) {
                return at != title && isClosing(row.cell(at));
            }
        }
        return false;
    }

    private static boolean isClosing(TableCell cell) {
        return CLOSING_WORDS.matcher(cell.text()).matches();
    }

    private Optional<TableCell> of(TableRow row, Column column) {
        return Optional.ofNullable(columns.get(column)).map(heading -> row.cell(heading.position()));
    }
}
