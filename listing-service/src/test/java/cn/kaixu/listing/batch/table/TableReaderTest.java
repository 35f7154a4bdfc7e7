package cn.kaixu.listing.batch.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.draft.PatenteeDraft;
import cn.kaixu.listing.declaration.value.RoyaltyMode;
import cn.kaixu.platform.problem.RefusalCode;
import cn.kaixu.platform.problem.Refused;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TableReaderTest {

    private static final String HEADER = "序号,专利号,专利名称,专利权人（全部）,专利类型（发明/实用新型/外观设计）,开放范围（全省/XX市）,联系人\n";
    private static final String ROW = "1,ZL201610537144.X,一种城市黑臭河道的生态修复装置及方法,武汉理工大学,发明,武汉市,张三\n";

    private final TableReader reader =
            new TableReader(new TableLimits(1 << 20, 50, 60, 100, 10 << 20, 100), Places.hubei());

    @Nested
    class Csv {

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
        void isReadInTheEncodingsOfficesSave(String encoding) {
            ReadTable table = reader.read((HEADER + ROW).getBytes(Charset.forName(encoding)));

            assertThat(table.rows()).hasSize(1);
            assertThat(only(table).title()).isEqualTo("一种城市黑臭河道的生态修复装置及方法");
            assertThat(only(table).scope()).isEqualTo("420100");
            assertThat(table.rows().getFirst().contact()).containsEntry("name", "张三");
        }

        @Test
        void mayCarryAByteOrderMark() {
            assertThat(only(read("\uFEFF" + HEADER + ROW)).patentNumber()).isEqualTo("ZL201610537144.X");
        }

        @Test
        void keepsTheColumnOfEachField() {
            assertThat(read("湖北省专利开放许可（试点）汇总表\n单位名称（盖章）：,联系人:,联系电话：\n" + HEADER + ROW)
                            .columns())
                    .containsEntry("patentNumber", "B")
                    .containsEntry("scope", "F");
        }

        @Test
        void leavesOutTotalsRemarksAndEmptyLines() {
            ReadTable table = read(HEADER + ROW + "2,,,,,,\n,,,,,,\n\n合计,,1件,,,,\n备注：本表一式两份,,,,,,\n");
            assertThat(table.rows()).hasSize(1);
        }
    }

    @Nested
    class Values {

        @Test
        void comeInFullWidthToo() {
            DeclarationDraft draft = only(read(HEADER + "１,ＺＬ２０１６１０５３７１４４．Ｘ,ＣＯ２热泵　干燥装置,武汉理工大学,发 明,武汉,\n"));

            assertThat(draft.number()).hasToString("Optional[ZL201610537144.X]");
            assertThat(draft.title()).isEqualTo("CO2热泵 干燥装置");
            assertThat(draft.patentType()).isEqualTo(PatentType.INVENTION);
            assertThat(draft.scope()).isEqualTo("420100");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        甲公司;乙大学            | 甲公司/乙大学
                        甲公司、乙大学，丙研究所  | 甲公司/乙大学/丙研究所
                        武汉市中心医院（武汉市第二医院、武汉市肿瘤研究所） | 武汉市中心医院（武汉市第二医院、武汉市肿瘤研究所）
                        Kaixu Tech Co., Ltd.；甲公司 | Kaixu Tech Co., Ltd./甲公司
                        """)
        void splitOwnersOutsideBracketsOnly(String cell, String owners) {
            DeclarationDraft draft = only(read(HEADER + "1,ZL201610537144.X,名称,\"" + cell + "\",发明,全省,\n"));
            assertThat(draft.owners().stream().map(PatenteeDraft::plainName).toList())
                    .isEqualTo(List.of(owners.split("/")));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2019-07-12",
                    "2019/7/12",
                    "2019.7.12",
                    "2019年7月12日",
                    "20190712",
                    "43658",
                    "2019-07-12 00:00:00"
                })
        void areDatesInManySpellings(String spelling) {
            ReadTable table = read("专利号,专利名称,专利权人,授权公告日\nZL201610537144.X,名称,甲," + spelling + "\n");
            TableCell cell = spelling.equals("43658") ? TableCell.of(new BigDecimal(spelling)) : TableCell.of(spelling);
            assertThat(CellValues.date(cell)).contains(LocalDate.of(2019, 7, 12));
            if (cell.number() == null) {
                assertThat(only(table).grantDate()).isEqualTo(LocalDate.of(2019, 7, 12));
            }
        }

        @ParameterizedTest
        @CsvSource({"20000,20000", "'2万元',20000", "'￥1,234.50元',1234.50", "'约两万',"})
        void areAmountsOrAreNamed(String spelling, BigDecimal amount) {
            ReadTable table = read("专利号,专利名称,专利权人,使用费标准,一次总付金额（元）\nZL201610537144.X,名称,甲,一次总付,\"" + spelling + "\"\n");
            if (amount == null) {
                assertThat(table.rows().getFirst().unread())
                        .extracting(finding -> finding.problem().rule())
                        .containsExactly("number-is-readable");
            } else {
                assertThat(only(table).fee().mode()).isEqualTo(RoyaltyMode.LUMP_SUM);
                assertThat(only(table).fee().amount()).isEqualByComparingTo(amount);
            }
        }

        @Test
        void areNeverGuessed() {
            assertThat(read(HEADER + "1,ZL201610537144.X,名称,甲,方法,火星市,\n")
                            .rows()
                            .getFirst()
                            .unread())
                    .extracting(finding -> finding.problem().rule())
                    .containsExactly("patent-type-is-readable", "place-is-readable");
        }

        @ParameterizedTest
        @CsvSource({"有效,0", "授权,0", "质押,1", "失效,1", "不详,1"})
        void includeTheLegalState(String state, int findings) {
            assertThat(read("专利号,专利名称,专利权人,专利法律状态\nZL201610537144.X,名称,甲," + state + "\n")
                            .rows()
                            .getFirst()
                            .unread())
                    .hasSize(findings);
        }
    }

    @Nested
    class Xlsx {

        @Test
        void findsTheTableBelowItsTitle() {
            ReadTable table = reader.read(workbook(sheet -> {
                sheet.value(0, 0, "湖北省专利开放许可（试点）汇总表");
                fill(sheet, 2, "序号", "专利号", "专利名称", "专利权人\n（全部）", "授权公告日");
                sheet.value(3, 1, "ZL201610537144.X");
                sheet.value(3, 2, "名称");
                sheet.value(3, 3, "甲；乙");
                sheet.value(3, 4, LocalDate.of(2019, 7, 12));
                sheet.style(3, 4).format("yyyy-mm-dd").set();
            }));

            assertThat(table.sheet()).isEqualTo("汇总表");
            assertThat(table.rows().getFirst().row()).isEqualTo(4);
            assertThat(only(table).grantDate()).isEqualTo(LocalDate.of(2019, 7, 12));
            assertThat(only(table).owners()).hasSize(2);
        }

        @Test
        void readsNumbersAsTheyAreKept() {
            ReadTable table = reader.read(workbook(sheet -> {
                fill(sheet, 0, "专利号", "专利名称", "专利权人", "提成比例", "入门费");
                sheet.value(1, 0, new BigDecimal("201821672188.4"));
                sheet.value(1, 3, 0.05);
                sheet.style(1, 3).format("0%").set();
                sheet.value(1, 4, 1234.5);
                sheet.value(2, 0, 2.02E12);
            }));

            assertThat(only(table).number()).hasToString("Optional[ZL201821672188.4]");
            assertThat(only(table).fee().salesShare()).isEqualByComparingTo("5");
            assertThat(only(table).fee().entryFee()).isEqualByComparingTo("1234.5");
            assertThat(table.rows().get(1).draft().patentNumber()).isEqualTo("2.02E+12");
        }

        @Test
        void takesBackItsOwnTemplate() {
            byte[] template = new TableTemplate(Places.hubei()).workbook();
            TableReader generous =
                    new TableReader(new TableLimits(1 << 20, 50, 60, 100, 10 << 20, 1000), Places.hubei());

            generous.inspect(template);
            assertRefused(() -> generous.read(template), TableRefusal.TABLE_HAS_NO_ROWS);
        }
    }

    @Nested
    class Refuses {

        @Test
        void aTableWithoutAColumnEveryRowNeeds() {
            Refused refused = assertRefused(
                    () -> read("序号,专利号,名字,专利权人（全部）\n1,ZL201610537144.X,名称,甲\n"), TableRefusal.TABLE_COLUMN_MISSING);
            assertThat(refused.arguments()).containsExactly("专利名称", 1, "名字");
        }

        @Test
        void whatItCannotRead() {
            assertRefused(() -> read("a,b,c\n1,2,3\n"), TableRefusal.TABLE_HEADER_NOT_FOUND);
            assertRefused(() -> read(HEADER), TableRefusal.TABLE_HAS_NO_ROWS);
            assertRefused(() -> read("专利号,专利名称,专利权人,权利人\n1,2,3,4\n"), TableRefusal.TABLE_COLUMN_REPEATED);
            assertRefused(() -> read(HEADER + ROW.repeat(51)), TableRefusal.TABLE_TOO_LONG);
        }

        @Test
        void otherKindsOfFiles() {
            assertRefused(() -> inspect("%PDF-1.7"), TableRefusal.FILE_KIND_NOT_ACCEPTED);
            assertRefused(() -> inspect("a\u0000b"), TableRefusal.FILE_KIND_NOT_ACCEPTED);
            assertRefused(() -> inspect(""), TableRefusal.FILE_KIND_NOT_ACCEPTED);
            assertRefused(
                    () -> reader.inspect(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}),
                    TableRefusal.FILE_IS_OLD_EXCEL);
            assertRefused(() -> reader.inspect(zip("word/document.xml", 10)), TableRefusal.FILE_KIND_NOT_ACCEPTED);
            assertRefused(() -> reader.inspect(new byte[(1 << 20) + 1]), TableRefusal.FILE_TOO_LARGE);
        }

        @Test
        void archivesThatUnpackTooLarge() {
            assertRefused(() -> reader.inspect(zip("xl/workbook.xml", 9 << 20)), TableRefusal.FILE_UNPACKS_TOO_LARGE);
        }

        @Test
        void severalTables() {
            byte[] two = workbook(
                    sheet -> {
                        fill(sheet, 0, "专利号", "专利名称", "专利权人");
                        fill(sheet, 1, "ZL201610537144.X", "名称", "甲");
                    },
                    2);
            assertRefused(() -> reader.read(two), TableRefusal.TABLE_NOT_UNIQUE);
        }

        @Test
        void entitiesInXml() {
            byte[] content = workbook(sheet -> fill(sheet, 0, "专利号", "专利名称", "专利权人"));
            byte[] hostile = replaced(
                    content,
                    "xl/worksheets/sheet1.xml",
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet"
                            + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                            + "<c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>");
            assertThat(catchThrowableOfType(Refused.class, () -> reader.read(hostile))
                            .code())
                    .isIn(TableRefusal.FILE_IS_DAMAGED, TableRefusal.TABLE_HEADER_NOT_FOUND);
        }
    }

    private ReadTable read(String csv) {
        return reader.read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private void inspect(String content) {
        reader.inspect(content.getBytes(StandardCharsets.UTF_8));
    }

    private static DeclarationDraft only(ReadTable table) {
        return table.rows().getFirst().draft();
    }

    private static Refused assertRefused(Runnable action, RefusalCode code) {
        Refused refused = catchThrowableOfType(Refused.class, action::run);
        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        return Objects.requireNonNull(refused);
    }

    private static void fill(Worksheet sheet, int row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            sheet.value(row, column, texts[column]);
        }
    }

    private static byte[] workbook(Consumer<Worksheet> content) {
        return workbook(content, 1);
    }

    private static byte[] workbook(Consumer<Worksheet> content, int sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            for (int sheet = 0; sheet < sheets; sheet++) {
                content.accept(workbook.newWorksheet(sheet == 0 ? "汇总表" : "汇总表" + sheet));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] replaced(byte[] archive, String name, String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                        .get();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals(name)
                                ? text.getBytes(StandardCharsets.UTF_8)
                                : in.getInputStream(entry).readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
