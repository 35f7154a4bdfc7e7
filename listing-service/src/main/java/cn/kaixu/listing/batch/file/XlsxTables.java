package cn.kaixu.listing.batch.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import cn.kaixu.platform.problem.Refused;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads the visible sheets of an XLSX; rows without content are left out. */
final class XlsxTables {

    /** Files may carry more, such as 0.050000000000000003 for 0.05. */
    private static final int DIGITS_OF_A_DOUBLE = 15;

    private final FileLimits limits;
    private final SheetParts parts;
    private final int dayZero;

    private XlsxTables(FileLimits limits, SheetParts parts, int dayZero) {
        this.limits = limits;
        this.parts = parts;
        this.dayZero = dayZero;
    }

    static List<Table> read(byte[] content, FileLimits limits) {
        try (Archive archive = Archive.open(content, limits);
                ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            int dayZero = workbook.isDate1904() ? Table.DAY_ZERO_1904 : 0;
            XlsxTables reading = new XlsxTables(limits, SheetParts.in(archive), dayZero);
            List<Table> tables = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    tables.add(reading.table(sheet));
                }
            }
            return tables;
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw FileRefusal.damaged(e); // on files made to break it, the library fails in ways it does not declare
        }
    }

    private Table table(Sheet sheet) throws IOException, XMLStreamException {
        SheetShape shape;
        try (InputStream part = parts.open(sheet.getId())) {
            shape = SheetShape.read(part, parts.strings());
        }
        return new Table(
                sheet.getName(), MergedCells.fill(rows(sheet), shape.merged()), shape.hiddenColumns(), dayZero);
    }

    private List<TableRow> rows(Sheet sheet) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            stream.map(this::row).filter(row -> !row.blank()).forEach(row -> {
                if (rows.size() > limits.rowsWithSurroundings()) {
                    throw new Refused(FileRefusal.TABLE_TOO_LONG, limits.rows());
                }
                rows.add(row);
            });
        }
        return rows;
    }

    private TableRow row(Row row) {
        return new TableRow(
                row.getRowNum(),
                row.isHidden(),
                IntStream.range(0, Math.min(row.getCellCount(), limits.columns()))
                        .mapToObj(column -> cell(row.getCell(column)))
                        .toList());
    }

    private static TableCell cell(@Nullable Cell cell) {
        if (cell == null) {
            return TableCell.EMPTY;
        }
        Formulas.requireHarmless(cell.getFormula());
        if (cell.getRawValue() == null) {
            return TableCell.EMPTY;
        }
        if (cell.getType() == CellType.FORMULA) {
            return number(cell).asComputed();
        }
        TableCell value = cell.getType() == CellType.NUMBER
                ? number(cell)
                : TableCell.of(cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue());
        return cell.getFormula() == null ? value : value.asComputed();
    }

    private static TableCell number(Cell cell) {
        try {
            BigDecimal kept = new BigDecimal(cell.getRawValue());
            BigDecimal number = kept.precision() > DIGITS_OF_A_DOUBLE ? BigDecimal.valueOf(kept.doubleValue()) : kept;
            return TableCell.of(number, cell.getDataFormatString());
        } catch (NumberFormatException e) {
            return TableCell.of(cell.getRawValue()); // a formula may yield a text
        }
    }
}
