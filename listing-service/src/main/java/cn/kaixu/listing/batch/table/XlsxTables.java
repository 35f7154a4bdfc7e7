package cn.kaixu.listing.batch.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.kaixu.platform.problem.Refused;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads the visible sheets of an XLSX in one pass each; rows without content are left out. */
final class XlsxTables {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private XlsxTables() {}

    static List<Table> read(byte[] content, TableLimits limits) {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            List<Table> tables = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    tables.add(new Table(sheet.getName(), rows(sheet, limits)));
                }
            }
            return tables;
        } catch (IOException | ExcelReaderException e) {
            throw TableReader.damaged(e);
        }
    }

    private static List<TableRow> rows(Sheet sheet, TableLimits limits) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            stream.map(row -> row(row, limits)).filter(row -> !row.blank()).forEach(row -> {
                // the table proper may have some rows more above and below
                if (rows.size() > 2 * limits.rows()) {
                    throw new Refused(TableRefusal.TABLE_TOO_LONG, limits.rows());
                }
                rows.add(row);
            });
        }
        return rows;
    }

    private static TableRow row(Row row, TableLimits limits) {
        return new TableRow(
                row.getRowNum(),
                IntStream.range(0, Math.min(row.getCellCount(), limits.columns()))
                        .mapToObj(column -> cell(row.getCell(column)))
                        .toList());
    }

    private static TableCell cell(@Nullable Cell cell) {
        if (cell == null || cell.getRawValue() == null) {
            return TableCell.EMPTY;
        }
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA) {
            return number(cell);
        }
        return TableCell.of(cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue());
    }

    private static TableCell number(Cell cell) {
        try {
            BigDecimal number = new BigDecimal(cell.getRawValue());
            String format = cell.getDataFormatString();
            return TableCell.of(format != null && format.contains("%") ? number.multiply(HUNDRED) : number);
        } catch (NumberFormatException e) {
            return TableCell.of(cell.getRawValue()); // a formula may yield a text
        }
    }
}
