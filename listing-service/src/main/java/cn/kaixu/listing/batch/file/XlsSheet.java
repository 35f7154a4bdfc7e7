package cn.kaixu.listing.batch.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import cn.kaixu.platform.problem.Refused;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** One sheet of an XLS while its records come by. */
final class XlsSheet {

    private final FileLimits limits;
    private final FormatTrackingHSSFListener formats;
    private final Map<Integer, List<TableCell>> rows = new TreeMap<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final List<Area> merged = new ArrayList<>();
    private @Nullable FormulaRecord awaitsText;

    XlsSheet(FileLimits limits, FormatTrackingHSSFListener formats) {
        this.limits = limits;
        this.formats = formats;
    }

    void take(Record next, SSTRecord texts) {
        switch (next) {
            case LabelSSTRecord label ->
                put(label, TableCell.of(texts.getString(label.getSSTIndex()).getString()));
            case LabelRecord label -> put(label, TableCell.of(label.getValue()));
            case NumberRecord number -> put(number, number(number.getValue(), number));
            case BoolErrRecord other ->
                put(other, other.isBoolean() ? answer(other.getBooleanValue()) : error(other.getErrorValue()));
            case FormulaRecord formula -> computed(formula);
            case StringRecord text -> computed(text);
            case RowRecord row when row.getZeroHeight() -> hiddenRows.add(row.getRowNumber());
            case ColumnInfoRecord column when column.getHidden() -> hide(column);
            case MergeCellsRecord areas -> merge(areas);
            default -> {} // nothing about cells
        }
    }

    Table table(String name, int dayZero) {
        List<TableRow> read = rows.entrySet().stream()
                .map(row -> new TableRow(row.getKey() + 1, hiddenRows.contains(row.getKey()), row.getValue()))
                .filter(row -> !row.blank())
                .toList();
        return new Table(name, MergedCells.fill(read, merged), hiddenColumns, dayZero);
    }

    private void computed(FormulaRecord formula) {
        for (Ptg token : formula.getParsedExpression()) {
            if (token instanceof AbstractFunctionPtg function) {
                Formulas.requireHarmless(function.getName() + "(");
            }
        }
        if (formula.hasCachedResultString()) {
            awaitsText = formula;
            return;
        }
        CellType type = formula.getCachedResultTypeEnum();
        TableCell value = type == CellType.BOOLEAN
                ? answer(formula.getCachedBooleanValue())
                : type == CellType.ERROR ? error(formula.getCachedErrorValue()) : number(formula.getValue(), formula);
        put(formula, value.asComputed());
    }

    private void computed(StringRecord text) {
        if (awaitsText != null) {
            put(awaitsText, TableCell.of(text.getString()).asComputed());
            awaitsText = null;
        }
    }

    private TableCell number(double number, CellValueRecordInterface cell) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return error(FormulaError.NUM.getCode());
        }
        return TableCell.of(BigDecimal.valueOf(number), formats.getFormatString(cell));
    }

    private static TableCell answer(boolean yes) {
        return TableCell.of(yes ? "TRUE" : "FALSE");
    }

    private static TableCell error(int code) {
        return TableCell.of(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : FormulaError.NA.getString());
    }

    private void put(CellValueRecordInterface at, TableCell value) {
        if (at.getColumn() >= limits.columns() || value.blank()) {
            return;
        }
        List<TableCell> cells = rows.computeIfAbsent(at.getRow(), row -> new ArrayList<>());
        if (rows.size() > limits.rowsWithSurroundings()) {
            throw new Refused(FileRefusal.TABLE_TOO_LONG, limits.rows());
        }
        while (cells.size() <= at.getColumn()) {
            cells.add(TableCell.EMPTY);
        }
        cells.set(at.getColumn(), value);
    }

    private void hide(ColumnInfoRecord columns) {
        for (int column = columns.getFirstColumn(); column <= columns.getLastColumn(); column++) {
            hiddenColumns.add(column);
        }
    }

    private void merge(MergeCellsRecord areas) {
        for (int at = 0; at < areas.getNumAreas(); at++) {
            CellRangeAddress area = areas.getAreaAt(at);
            merged.add(new Area(
                    area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn()));
        }
    }
}
