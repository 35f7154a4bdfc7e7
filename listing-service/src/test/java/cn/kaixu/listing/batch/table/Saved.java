package cn.kaixu.listing.batch.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import cn.kaixu.listing.batch.table.Grid.Computed;
import cn.kaixu.listing.batch.table.Grid.Percent;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Saves tables as the programs of offices do. */
final class Saved {

    private Saved() {}

    static byte[] csv(Grid grid, Charset charset, String separator) {
        return lines(grid, separator, false).getBytes(charset);
    }

    static byte[] csv(Grid grid) {
        return csv(grid, StandardCharsets.UTF_8, ",");
    }

    static String lines(Grid grid, String separator, boolean quoted) {
        return grid.rows.stream()
                .map(row -> row.stream()
                        .map(cell -> field(cell.toString(), separator, quoted))
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String field(String text, String separator, boolean quoted) {
        boolean needed = text.contains(separator) || text.contains("\n");
        return quoted || needed ? '"' + text + '"' : text;
    }

    static byte[] xlsx(Grid grid) {
        return xlsx(workbook -> put(workbook.newWorksheet("汇总表"), grid));
    }

    static byte[] xlsx(Consumer<Workbook> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static void put(Worksheet sheet, Grid grid) {
        for (int row = 0; row < grid.rows.size(); row++) {
            List<Object> cells = grid.rows.get(row);
            for (int column = 0; column < cells.size(); column++) {
                put(sheet, row, column, cells.get(column));
            }
        }
        grid.merged.forEach(
                area -> sheet.range(area[0], area[1], area[2], area[3]).merge());
        grid.hiddenColumns.forEach(sheet::hideColumn);
        grid.hiddenRows.forEach(sheet::hideRow);
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Percent percent -> {
                sheet.value(row, column, percent.value());
                sheet.style(row, column).format("0.0%").set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> {
                if (!value.toString().isEmpty()) {
                    sheet.value(row, column, value.toString());
                }
            }
        }
    }

    static byte[] xls(Grid grid) {
        return xls(workbook -> put(workbook.createSheet("汇总表"), grid));
    }

    static byte[] xls(Consumer<HSSFWorkbook> content) {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void put(HSSFSheet sheet, Grid grid) {
        for (int at = 0; at < grid.rows.size(); at++) {
            HSSFRow row = sheet.createRow(at);
            row.setZeroHeight(grid.hiddenRows.contains(at));
            List<Object> cells = grid.rows.get(at);
            for (int column = 0; column < cells.size(); column++) {
                put(row.createCell(column), cells.get(column));
            }
        }
        grid.merged.forEach(area -> sheet.addMergedRegion(new CellRangeAddress(area[0], area[2], area[1], area[3])));
        grid.hiddenColumns.forEach(column -> sheet.setColumnHidden(column, true));
    }

    private static void put(HSSFCell cell, Object value) {
        switch (value) {
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(style(cell, "yyyy-mm-dd"));
            }
            case Percent percent -> {
                cell.setCellValue(percent.value());
                cell.setCellStyle(style(cell, "0.0%"));
            }
            case Computed computed -> {
                put(cell, computed.value());
                cell.setCellFormula(computed.formula());
                cell.getSheet()
                        .getWorkbook()
                        .getCreationHelper()
                        .createFormulaEvaluator()
                        .evaluateFormulaCell(cell);
            }
            case Boolean answer -> cell.setCellValue(answer);
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> cell.setCellValue(value.toString());
        }
    }

    private static HSSFCellStyle style(HSSFCell cell, String format) {
        HSSFWorkbook workbook = cell.getSheet().getWorkbook();
        HSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    static byte[] zip(Charset names, Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
