package cn.kaixu.listing.batch.marking;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.batch.file.FileLimits;
import cn.kaixu.listing.batch.file.TableFiles;
import cn.kaixu.listing.batch.table.ReadFile;
import cn.kaixu.listing.batch.table.ReadTable;
import cn.kaixu.listing.batch.table.TableReader;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The other kinds of file, each marked in the way it allows. */
class MarkedFilesTest {

    private static final FileLimits LIMITS = new FileLimits(20 << 20, 20_000, 200, 2_000, 256 << 20, 200);
    private static final String CSV =
            "专利号,专利名称,专利权人\r\nZL201610537144.X,\"一种\"\"装置\"\",\n含换行\",甲公司\r\n\r\nZL201821672188.4,乙";
    private static final List<RowMark> ROWS = List.of(
            new RowMark(2, Tone.WRONG, "=不合格\"甲\"", List.of(new CellNote("A2", Tone.WRONG, "错误"))),
            new RowMark(4, Tone.NONE, "可提交", List.of()));

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void addsOneColumnToTextInItsOwnEncoding(String name) throws IOException {
        Charset charset = Charset.forName(name);
        String mark = name.startsWith("UTF") ? "\uFEFF" : "";
        byte[] marked = write((mark + CSV).getBytes(charset), new TableMarks("CSV", 1, null, ROWS));

        assertThat(new String(marked, charset))
                .isEqualTo(mark + "专利号,专利名称,专利权人,\"处理结果（开许平台）\"\r\n"
                        + "ZL201610537144.X,\"一种\"\"装置\"\",\n含换行\",甲公司,\"'=不合格\"\"甲\"\"\"\r\n"
                        + "\r\nZL201821672188.4,乙,,\"可提交\"");
        assertThat(read(marked).rows())
                .isEqualTo(read((mark + CSV).getBytes(charset)).rows());
        assertThat(read(marked).resultColumn()).isEqualTo("D");
    }

    @Test
    void replacesTheResultsOfAnEarlierTime() throws IOException {
        byte[] once = write(CSV.getBytes(StandardCharsets.UTF_8), new TableMarks("CSV", 1, null, ROWS));
        byte[] twice = write(once, new TableMarks("CSV", 1, "D", List.of(new RowMark(2, Tone.NONE, "已提交", List.of()))));
        assertThat(new String(twice, StandardCharsets.UTF_8))
                .contains("甲公司,\"已提交\"\r\n")
                .doesNotContain("不合格");
    }

    @Test
    void keepsTheLineThatNamesTheSeparator() throws IOException {
        String csv = "sep=;\n专利号;专利名称;专利权人\nZL201610537144.X;甲;乙\n";
        byte[] marked = write(
                csv.getBytes(StandardCharsets.UTF_8),
                new TableMarks("CSV", 2, null, List.of(new RowMark(3, Tone.NONE, "可提交", List.of()))));
        assertThat(new String(marked, StandardCharsets.UTF_8))
                .isEqualTo("sep=;\n专利号;专利名称;专利权人;\"处理结果（开许平台）\"\nZL201610537144.X;甲;乙;\"可提交\"\n");
    }

    @Test
    void marksAnOldWorkbook() throws IOException {
        byte[] original = ClerksWorkbook.saved(new HSSFWorkbook());
        TableMarks marks = new TableMarks(
                ClerksWorkbook.SHEET,
                ClerksWorkbook.HEADER,
                null,
                List.of(
                        new RowMark(
                                4,
                                Tone.WRONG,
                                "不合格",
                                List.of(new CellNote("B4", Tone.WRONG, "错误：号码"), new CellNote("C4", Tone.HINT, "提醒"))),
                        new RowMark(6, Tone.NONE, "可提交", List.of())));
        byte[] marked = write(original, marks);

        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(marked))) {
            HSSFSheet sheet = workbook.getSheet(ClerksWorkbook.SHEET);
            assertThat(sheet.getCellComment(new CellAddress("B4")).getString().getString())
                    .isEqualTo("李经办：号码已核\n【开许平台】错误：号码");
            assertThat(sheet.getCellComment(new CellAddress("C4")).getString().getString())
                    .isEqualTo("提醒");
            assertThat(sheet.getRow(3).getCell(7).getStringCellValue()).isEqualTo("不合格");
            assertThat(sheet.getRow(3).getCell(0).getCellFormula()).isEqualTo("ROW()-3");
            assertThat(sheet.getRow(3).getCell(5).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0.00");
            assertThat(sheet.isColumnHidden(6)).isTrue();
            assertThat(workbook.getSheet("说明").getRow(1).getCell(1).getCellFormula())
                    .contains("F4:F6");
        }
        assertThat(read(marked).rows()).isEqualTo(read(original).rows());
        assertThat(read(marked).resultColumn()).isEqualTo("H");
    }

    @Test
    void marksTheTableInAnArchiveAndLeavesWhatLiesBesideIt() throws IOException {
        byte[] scan = "%PDF-1.7 声明".getBytes(StandardCharsets.UTF_8);
        byte[] archive = zip(Map.of("报送/汇总.csv", CSV.getBytes(StandardCharsets.UTF_8), "声明/甲.pdf", scan));
        byte[] marked = write(archive, new TableMarks("报送/汇总.csv / CSV", 1, null, ROWS));

        Map<String, byte[]> parts = ClerksWorkbook.parts(marked);
        assertThat(parts.keySet()).containsExactlyInAnyOrder("报送/汇总.csv", "声明/甲.pdf");
        assertThat(parts.get("声明/甲.pdf")).isEqualTo(scan);
        assertThat(new String(parts.get("报送/汇总.csv"), StandardCharsets.UTF_8)).contains("处理结果（开许平台）", "'=不合格");
        assertThat(read(marked).resultColumn()).isEqualTo("D");
    }

    @Test
    void marksEveryTableOfAnArchive() throws IOException {
        String other = "专利号,专利名称,专利权人\nZL201510234567.8,丙,丁\n";
        byte[] archive = zip(Map.of(
                "武汉.csv", CSV.getBytes(StandardCharsets.UTF_8), "宜昌.csv", other.getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkedFiles(new TableFiles(LIMITS))
                .write(
                        archive,
                        List.of(
                                new TableMarks(
                                        "宜昌.csv / CSV", 1, null, List.of(new RowMark(2, Tone.NONE, "可提交", List.of()))),
                                new TableMarks("武汉.csv / CSV", 1, null, ROWS)),
                        out);

        Map<String, byte[]> parts = ClerksWorkbook.parts(out.toByteArray());
        assertThat(new String(parts.get("武汉.csv"), StandardCharsets.UTF_8)).contains("'=不合格");
        assertThat(new String(parts.get("宜昌.csv"), StandardCharsets.UTF_8))
                .isEqualTo(other.replace("专利权人\n", "专利权人,\"处理结果（开许平台）\"\n").replace("丁\n", "丁,\"可提交\"\n"));
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("GBK"))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] write(byte[] content, TableMarks marks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkedFiles(new TableFiles(LIMITS)).write(content, List.of(marks), out);
        return out.toByteArray();
    }

    private static ReadTable read(byte[] content) {
        return ((ReadFile) new TableReader(LIMITS, Places.hubei()).read(content, header -> Optional.empty()))
                .tables()
                .getFirst();
    }
}
