package cn.kaixu.listing.batch.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import cn.kaixu.listing.batch.file.TableCell;
import cn.kaixu.listing.batch.file.TableRow;
import cn.kaixu.listing.declaration.RuleFinding;
import cn.kaixu.listing.declaration.RuleFinding.Severity;
import cn.kaixu.platform.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** The cells of one row by what their columns mean, and notes about those that cannot be taken as they are. */
final class RowCells {

    private static final Pattern NO_VALUE =
            Pattern.compile("\\s*(#(N/A|REF!|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!)|#{3,})\\s*");
    private static final char LOST = '\uFFFD';
    private static final int QUOTED = 60;

    private final Map<Column, Heading> columns;
    private final int dayZero;
    private final Map<Column, TableCell> cells = new EnumMap<>(Column.class);
    private final List<RuleFinding> notes = new ArrayList<>();

    RowCells(Map<Column, Heading> columns, TableRow row, int dayZero) {
        this.columns = columns;
        this.dayZero = dayZero;
        if (row.hidden()) {
            note(Severity.WARNING, Column.PATENT_NUMBER, ReadingRule.ROW_IS_VISIBLE, String.valueOf(row.number()));
        }
        columns.forEach((column, heading) -> take(column, row.cell(heading.position())));
    }

    TableCell of(Column column) {
        return cells.getOrDefault(column, TableCell.EMPTY);
    }

    List<RuleFinding> notes() {
        return notes;
    }

    void note(Severity severity, Column column, ReadingRule rule, String text) {
        String quoted = text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text;
        notes.add(new RuleFinding(severity, FieldProblem.of(column.field(), rule.id(), quoted)));
    }

    @Nullable
    LocalDate date(Column column) {
        return read(column, cell -> CellValues.date(cell, dayZero), ReadingRule.DATE_IS_READABLE);
    }

    @Nullable
    BigDecimal amount(Column column) {
        Heading heading = columns.get(column);
        boolean inTenThousands = heading != null && heading.inTenThousands();
        return read(column, cell -> CellValues.amount(cell, inTenThousands), ReadingRule.NUMBER_IS_READABLE);
    }

    @Nullable
    Integer count(Column column) {
        return read(column, CellValues::count, ReadingRule.NUMBER_IS_READABLE);
    }

    @Nullable
    String name(Column column) {
        String name = CellValues.name(of(column).text());
        return name.isEmpty() ? null : name;
    }

    /** The value of a cell; one that is there but not understood is noted and absent. */
    <T> @Nullable T read(Column column, Function<TableCell, Optional<T>> reading, ReadingRule rule) {
        TableCell cell = of(column);
        if (cell.blank()) {
            return null;
        }
        Optional<T> value = reading.apply(cell);
        if (value.isEmpty()) {
            note(Severity.ERROR, column, rule, cell.text().strip());
        }
        return value.orElse(null);
    }

    private void take(Column column, TableCell cell) {
        if (column.field().isEmpty() || cell.blank()) {
            return;
        }
        if (NO_VALUE.matcher(cell.text()).matches()) {
            note(
                    Severity.ERROR,
                    column,
                    ReadingRule.CELL_HAS_A_VALUE,
                    cell.text().strip());
        } else if (cell.text().indexOf(LOST) >= 0) {
            note(
                    Severity.ERROR,
                    column,
                    ReadingRule.TEXT_IS_UNDAMAGED,
                    cell.text().strip());
        } else {
            cells.put(column, cell);
            if (cell.computed()) {
                note(
                        Severity.WARNING,
                        column,
                        ReadingRule.VALUE_IS_ENTERED,
                        cell.text().strip());
            }
        }
    }
}
