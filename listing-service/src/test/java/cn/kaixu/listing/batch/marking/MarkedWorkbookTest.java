package cn.kaixu.listing.batch.marking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.batch.file.FileLimits;
import cn.kaixu.listing.batch.file.TableFiles;
import cn.kaixu.listing.batch.table.ReadFile;
import cn.kaixu.listing.batch.table.ReadTable;
import cn.kaixu.listing.batch.table.TableReader;
import cn.kaixu.listing.batch.table.TableTemplate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** An XLSX given back: marked where something was found, and otherwise the clerk's own. */
class MarkedWorkbookTest {

    private static final FileLimits LIMITS = new FileLimits(20 << 20, 20_000, 200, 2_000, 256 << 20, 200);
    private static final List<String> CHANGED =
            List.of("xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/comments1.xml", "xl/drawings/vmlDrawing0.vml");
    private static final TableMarks MARKS = marks(
            null,
            new RowMark(
                    4,
                    Tone.WRONG,
                    "不合格\nB4 号码错误",
                    List.of(
                            new CellNote("B4", Tone.WRONG, "错误：校验位不符（check-digit）\n建议值：ZL201610537144.1"),
                            new CellNote("F4", Tone.HINT, "提醒：_x0041_ <费用> 偏高"))),
            new RowMark(5, Tone.MISSING, "待补全", List.of(new CellNote("D5", Tone.MISSING, "缺少：专利权人"))),
            new RowMark(6, Tone.NONE, "可提交", List.of()));

    private final byte[] original = ClerksWorkbook.xlsx();

    @Test
    void leavesEveryOtherPartByteForByte() throws IOException {
        Map<String, byte[]> before = ClerksWorkbook.parts(original);
        Map<String, byte[]> after = ClerksWorkbook.parts(write(original, MARKS));

        assertThat(after.keySet()).containsExactlyInAnyOrderElementsOf(before.keySet());
        before.forEach((name, content) -> {
            if (!CHANGED.contains(name)) {
                assertThat(after.get(name)).as(name).isEqualTo(content);
            }
        });
    }

    @Test
    void marksCellsWithColourAndComment() throws IOException {
        try (XSSFWorkbook workbook = ClerksWorkbook.open(write(original, MARKS))) {
            XSSFSheet sheet = workbook.getSheet(ClerksWorkbook.SHEET);
            assertThat(comment(sheet, "F4")).isEqualTo("提醒：_x0041_ <费用> 偏高");
            assertThat(colour(sheet, "B4")).isEqualTo(Tone.WRONG.colour());
            assertThat(colour(sheet, "F4")).isEqualTo(Tone.HINT.colour());
            // merged with the cell above, which is the one that is seen
            assertThat(comment(sheet, "D4")).isEqualTo("缺少：专利权人");
            assertThat(colour(sheet, "D4")).isEqualTo(Tone.MISSING.colour());
            assertThat(cell(sheet, "H3").getStringCellValue()).isEqualTo(TableMarks.HEADING);
            assertThat(cell(sheet, "H3").getCellStyle())
                    .isEqualTo(cell(sheet, "G3").getCellStyle());
            assertThat(cell(sheet, "H4").getStringCellValue()).isEqualTo("不合格\nB4 号码错误");
            assertThat(cell(sheet, "H6").getStringCellValue()).isEqualTo("可提交");
        }
    }

    @Test
    void keepsTheClerksOwnComments() throws IOException {
        try (XSSFWorkbook workbook = ClerksWorkbook.open(write(original, MARKS))) {
            assertThat(comment(workbook.getSheet(ClerksWorkbook.SHEET), "B4"))
                    .isEqualTo("李经办：号码已核\n【开许平台】错误：校验位不符（check-digit）\n建议值：ZL201610537144.1");
            assertThat(cell(workbook.getSheet(ClerksWorkbook.SHEET), "B4")
                            .getCellComment()
                            .getAuthor())
                    .isEqualTo("李经办");
        }
    }

    @Test
    void leavesEveryOtherCellAndSetting() throws IOException {
        try (XSSFWorkbook before = ClerksWorkbook.open(original);
                XSSFWorkbook after = ClerksWorkbook.open(write(original, MARKS))) {
            assertThat(after.getNumberOfSheets()).isEqualTo(2);
            XSSFSheet old = before.getSheet(ClerksWorkbook.SHEET);
            XSSFSheet marked = after.getSheet(ClerksWorkbook.SHEET);
            assertThat(cells(marked)).isEqualTo(cells(old));
            assertThat(marked.getMergedRegions()).isEqualTo(old.getMergedRegions());
            assertThat(marked.getDataValidations()).hasSameSizeAs(old.getDataValidations());
            assertThat(marked.isColumnHidden(6)).isTrue();
            assertThat(marked.getColumnWidth(2)).isEqualTo(old.getColumnWidth(2));
            assertThat(marked.getRow(3).getHeight()).isEqualTo(old.getRow(3).getHeight());
            assertThat(marked.isColumnHidden(7)).isFalse();
        }
    }

    @Test
    void isReadAgainAsBefore() throws IOException {
        ReadTable before = read(original);
        ReadTable after = read(write(original, MARKS));

        assertThat(after.rows()).isEqualTo(before.rows());
        assertThat(after.columns()).isEqualTo(before.columns());
        assertThat(after.ignoredColumns()).isEqualTo(before.ignoredColumns());
        assertThat(before.resultColumn()).isNull();
        assertThat(after.resultColumn()).isEqualTo("H");
    }

    @Test
    void isMarkedAnewWithoutTracesOfTheFirstTime() throws IOException {
        byte[] first = write(original, MARKS);
        TableMarks fewer = marks(
                "H",
                new RowMark(4, Tone.NONE, "可提交", List.of()),
                new RowMark(6, Tone.WRONG, "不合格", List.of(new CellNote("C6", Tone.WRONG, "错误：名称"))));
        try (XSSFWorkbook workbook = ClerksWorkbook.open(write(first, fewer))) {
            XSSFSheet sheet = workbook.getSheet(ClerksWorkbook.SHEET);
            assertThat(comment(sheet, "F4")).isNull();
            assertThat(comment(sheet, "B4")).isEqualTo("李经办：号码已核");
            assertThat(comment(sheet, "C6")).isEqualTo("错误：名称");
            assertThat(colour(sheet, "F4")).isEmpty();
            assertThat(cell(sheet, "F4").getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(colour(sheet, "C6")).isEqualTo(Tone.WRONG.colour());
            assertThat(cell(sheet, "H4").getStringCellValue()).isEqualTo("可提交");
            assertThat(sheet.getRow(3).getLastCellNum()).isEqualTo((short) 8);
            assertThat(sheet.getCellComments()).hasSize(2);
        }
    }

    @Test
    void marksAWorkbookThatNeverHadComments() throws IOException {
        byte[] template = new TableTemplate(Places.hubei()).workbook();
        byte[] marked = write(
                template,
                marks(null, new RowMark(4, Tone.WRONG, "不合格", List.of(new CellNote("B4", Tone.WRONG, "错误：空")))));

        assertThat(ClerksWorkbook.parts(marked).keySet())
                .containsAll(ClerksWorkbook.parts(template).keySet());
        try (XSSFWorkbook workbook = ClerksWorkbook.open(marked)) {
            XSSFSheet sheet = workbook.getSheet(ClerksWorkbook.SHEET);
            assertThat(comment(sheet, "B4")).isEqualTo("错误：空");
            assertThat(cell(sheet, "B4").getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(cell(sheet, "AJ4").getStringCellValue()).isEqualTo("不合格");
            assertThat(workbook.getSheet("填写说明").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("填写说明");
        }
    }

    private static TableMarks marks(@Nullable String resultColumn, RowMark... rows) {
        return new TableMarks(ClerksWorkbook.SHEET, ClerksWorkbook.HEADER, resultColumn, List.of(rows));
    }

    private static byte[] write(byte[] content, TableMarks marks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkedFiles(new TableFiles(LIMITS)).write(content, List.of(marks), out);
        return out.toByteArray();
    }

    private static ReadTable read(byte[] content) {
        TableReader reader = new TableReader(LIMITS, Places.hubei());
        reader.inspect(content);
        return ((ReadFile) reader.read(content, header -> Optional.empty()))
                .tables()
                .getFirst();
    }

    /** Every cell of the table proper with all that is not the fill of a mark. */
    private static List<String> cells(XSSFSheet sheet) {
        List<String> cells = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getColumnIndex() < ClerksWorkbook.HEADINGS.size()
                        && !cell.toString().isEmpty()) {
                    cells.add("%s %s %s %s %s %s"
                            .formatted(
                                    cell.getAddress(),
                                    cell.getCellType(),
                                    cell,
                                    cell.getCellStyle().getDataFormatString(),
                                    cell.getCellStyle().getBorderBottom(),
                                    cell.getCellStyle().getFontIndex()));
                }
            }
        }
        return cells;
    }

    private static @Nullable String comment(XSSFSheet sheet, String at) {
        var comment = sheet.getCellComment(new CellAddress(at));
        return comment == null ? null : comment.getString().getString();
    }

    private static String colour(XSSFSheet sheet, String at) {
        var colour = cell(sheet, at).getCellStyle().getFillForegroundColorColor();
        return colour == null || colour.getARGBHex() == null ? "" : colour.getARGBHex();
    }

    private static XSSFCell cell(XSSFSheet sheet, String at) {
        CellAddress address = new CellAddress(at);
        return sheet.getRow(address.getRow()).getCell(address.getColumn());
    }
}
