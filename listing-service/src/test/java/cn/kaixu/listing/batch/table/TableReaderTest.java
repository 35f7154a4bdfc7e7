package cn.kaixu.listing.batch.table;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.batch.file.FileLimits;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.platform.problem.Refused;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What a table is read to besides its values; the ways people save it are in {@link TableCorpusTest}. */
class TableReaderTest {

    private static final String HEADER = "序号,专利号,专利名称,专利权人（全部）,专利类型（发明/实用新型/外观设计）,开放范围（全省/XX市）,联系人\n";
    private static final String ROW = "1,ZL201610537144.X,一种城市黑臭河道的生态修复装置及方法,武汉理工大学,发明,武汉市,张三\n";

    private final TableReader reader =
            new TableReader(new FileLimits(1 << 20, 50, 60, 100, 10 << 20, 100), Places.hubei());

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

    @Test
    void findsTheTableBelowItsTitle() {
        ReadTable table = read(workbook(sheet -> {
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
        ReadTable table = read(workbook(sheet -> {
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
        TableReader generous = new TableReader(new FileLimits(1 << 20, 50, 60, 100, 10 << 20, 1000), Places.hubei());

        generous.inspect(template);
        assertThat(catchThrowableOfType(Refused.class, () -> generous.read(template, header -> Optional.empty()))
                        .code())
                .isEqualTo(TableRefusal.TABLE_HAS_NO_ROWS);
    }

    private ReadTable read(byte[] content) {
        return ((ReadFile) reader.read(content, header -> Optional.empty()))
                .tables()
                .getFirst();
    }

    private ReadTable read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static DeclarationDraft only(ReadTable table) {
        return table.rows().getFirst().draft();
    }

    private static void fill(Worksheet sheet, int row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            sheet.value(row, column, texts[column]);
        }
    }

    private static byte[] workbook(Consumer<Worksheet> content) {
        return Saved.xlsx(workbook -> content.accept(workbook.newWorksheet("汇总表")));
    }
}
