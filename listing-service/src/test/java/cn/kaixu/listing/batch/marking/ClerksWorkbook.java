package cn.kaixu.listing.batch.marking;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A table as a clerk has grown it: title, formats, formulas, a hidden column, merged cells, choices, a remark of their own, a second sheet. */
final class ClerksWorkbook {

    static final String SHEET = "汇总表";
    static final int HEADER = 3;
    static final List<String> HEADINGS = List.of("序号", "专利号", "专利名称", "专利权人", "授权公告日", "许可费", "内部编号");

    private ClerksWorkbook() {}

    static byte[] xlsx() {
        return saved(new XSSFWorkbook());
    }

    /** The same table in a workbook of any kind. */
    static byte[] saved(Workbook workbook) {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet(SHEET);
            heading(workbook, sheet);
            entry(workbook, sheet, 3, "ZL201610537144.X", "一种城市黑臭河道的生态修复装置及方法");
            entry(workbook, sheet, 4, "ZL201821672188.4", "基于图像识别的道路巡检装置");
            entry(workbook, sheet, 5, "ZL201821730820.6", "一种可调节的实验台架");
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 3, 3));
            sheet.setColumnHidden(6, true);
            sheet.setColumnWidth(2, 40 * 256);
            choices(sheet);
            remark(workbook, sheet, "B4", "李经办：号码已核");
            Sheet other = workbook.createSheet("说明");
            other.createRow(0).createCell(0).setCellValue("本表由科技处填写");
            other.createRow(1).createCell(1).setCellFormula("SUM(" + SHEET + "!F4:F6)");
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file holds, by name. */
    static Map<String, byte[]> parts(byte[] archive) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    static XSSFWorkbook open(byte[] content) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(content));
    }

    private static void heading(Workbook workbook, Sheet sheet) {
        sheet.createRow(0).createCell(0).setCellValue("湖北省专利开放许可（试点）汇总表");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
        sheet.createRow(1).createCell(0).setCellValue("单位名称（盖章）：武汉理工大学");
        CellStyle bold = workbook.createCellStyle();
        bold.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        bold.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        bold.setBorderBottom(BorderStyle.MEDIUM);
        Row row = sheet.createRow(HEADER - 1);
        IntStream.range(0, HEADINGS.size()).forEach(at -> {
            Cell cell = row.createCell(at);
            cell.setCellValue(HEADINGS.get(at));
            cell.setCellStyle(bold);
        });
    }

    private static void entry(Workbook workbook, Sheet sheet, int at, String number, String title) {
        CellStyle money = workbook.createCellStyle();
        money.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
        Row row = sheet.createRow(at);
        row.setHeightInPoints(24);
        row.createCell(0).setCellFormula("ROW()-3");
        row.createCell(1).setCellValue(number);
        row.createCell(2).setCellValue(title);
        if (at != 4) {
            row.createCell(3).setCellValue("武汉理工大学");
        }
        row.createCell(4).setCellValue("2019-07-12");
        row.createCell(5).setCellValue(20_000 + at);
        row.getCell(5).setCellStyle(money);
        row.createCell(6).setCellValue("K-" + at);
    }

    private static void choices(Sheet sheet) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"是", "否"}), new CellRangeAddressList(3, 100, 7, 7)));
    }

    private static void remark(Workbook workbook, Sheet sheet, String at, String text) {
        Comment comment = sheet.createDrawingPatriarch()
                .createCellComment(
                        workbook instanceof XSSFWorkbook
                                ? new XSSFClientAnchor(0, 0, 0, 0, 2, 3, 4, 6)
                                : workbook.getCreationHelper().createClientAnchor());
        comment.setString(workbook.getCreationHelper().createRichTextString(text));
        comment.setAuthor("李经办");
        sheet.getRow(Integer.parseInt(at.substring(1)) - 1)
                .getCell(at.charAt(0) - 'A')
                .setCellComment(comment);
    }
}
