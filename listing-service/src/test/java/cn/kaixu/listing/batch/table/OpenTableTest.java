package cn.kaixu.listing.batch.table;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.batch.file.FileLimits;
import cn.kaixu.platform.problem.RefusalCode;
import cn.kaixu.platform.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** A heading that is not certain stops the reading with a proposal; what is then chosen is remembered by the whole header. */
class OpenTableTest {

    private static final FileLimits LIMITS = new FileLimits(1 << 20, 50, 60, 100, 10 << 20, 1000);

    private final TableReader reader = new TableReader(LIMITS, Places.hubei());

    static Stream<Arguments> uncertain() {
        return Stream.of(
                arguments("a title by a loose name", Grid.usual().rename("专利名称", "名字"), "C", Column.TITLE),
                arguments("owners by a loose name", Grid.usual().rename("专利权人", "申请人"), "D", Column.PATENTEES),
                arguments(
                        "the number of the application", Grid.usual().rename("专利号", "申请号"), "B", Column.PATENT_NUMBER),
                arguments(
                        "a number under a meaningless name",
                        Grid.usual().rename("专利号", "甲"),
                        "B",
                        Column.PATENT_NUMBER),
                arguments("a longer name", Grid.usual().rename("联系电话", "联系人电话"), "L", Column.CONTACT_PHONE),
                arguments("a fee of no known kind", Grid.usual().rename("一次总付金额", "费用"), "J", Column.AMOUNT),
                arguments("the same heading twice", Grid.usual().add("专利名称", "甲", "乙", "丙"), "M", Column.TITLE),
                arguments("no known heading at all", letters(Grid.usual()), "B", Column.PATENT_NUMBER));
    }

    private static Grid letters(Grid grid) {
        return grid.headings(heading -> "栏" + (char) ('A' + Grid.HEADINGS.indexOf(heading)));
    }

    @ParameterizedTest
    @MethodSource("uncertain")
    void stopsWithAProposal(String situation, Grid grid, String letter, Column proposal) {
        OpenTable open = open(grid);

        OpenTable.OpenColumn column = column(open, letter);
        assertThat(column.meaning()).as(situation).isNull();
        assertThat(column.proposal()).as(situation).isEqualTo(proposal);
        assertThat(column.samples()).isNotEmpty();
        assertThat(open.row()).isEqualTo(1);
    }

    @Test
    void keepsWhatIsCertainAndShowsTheFirstValues() {
        OpenTable open = open(Grid.usual().above("湖北省专利开放许可（试点）汇总表").rename("专利名称", "名字"));

        assertThat(open.row()).isEqualTo(2);
        assertThat(column(open, "B").meaning()).isEqualTo(Column.PATENT_NUMBER);
        assertThat(column(open, "B").samples())
                .containsExactly("ZL201610537144.X", "ZL201821672188.4", "ZL201821730820.6");
    }

    @Test
    void readsByWhatWasChosenForTheSameHeader() {
        byte[] content = Saved.xlsx(Grid.usual().rename("专利名称", "名字"));
        OpenTable open = (OpenTable) reader.read(content, fingerprint -> Optional.empty());
        Map<String, Column> choice = Map.of("B", Column.PATENT_NUMBER, "C", Column.TITLE, "D", Column.PATENTEES);

        open.requireReadable(choice);
        ReadTable read = ((ReadFile) reader.read(content, remembering(open.fingerprint(), choice)))
                .tables()
                .getFirst();

        assertThat(read.rememberedAs()).isEqualTo(open.fingerprint());
        assertThat(read.rows()).hasSize(3);
        assertThat(read.rows().getFirst().draft().title()).isEqualTo("一种城市黑臭河道的生态修复装置及方法");
        assertThat(read.rows().getFirst().draft().scope()).isNull();
        assertThat(read.ignoredColumns()).contains("开放范围");
    }

    @Test
    void asksAgainWhenTheHeaderIsAnotherOne() {
        OpenTable first = open(Grid.usual().rename("专利名称", "名字"));
        ColumnMemory memory = remembering(
                first.fingerprint(), Map.of("B", Column.PATENT_NUMBER, "C", Column.TITLE, "D", Column.PATENTEES));

        assertThat(reader.read(Saved.xlsx(Grid.usual().rename("专利名称", "名字").shift(1)), memory))
                .isInstanceOf(OpenTable.class);
        assertThat(reader.read(Saved.xlsx(Grid.usual().rename("专利名称", "名字").rename("专利类型", "备注")), memory))
                .isInstanceOf(OpenTable.class);
    }

    @Test
    void leavesForeignMoneyUnused() {
        byte[] content = Saved.xlsx(Grid.usual().rename("一次总付金额", "一次总付金额（美元）"));

        ReadTable read = ((ReadFile) reader.read(content, header -> Optional.empty()))
                .tables()
                .getFirst();

        assertThat(read.ignoredColumns()).containsExactly("一次总付金额（美元）");
        assertThat(read.rows().getFirst().draft().fee().amount()).isNull();
    }

    @Test
    void refusesAChoiceTheTableCannotBeReadBy() {
        OpenTable open = open(Grid.usual().rename("专利名称", "名字"));

        assertRefused(open, TableRefusal.TABLE_COLUMN_MISSING, "B=PATENT_NUMBER,C=TITLE");
        assertRefused(open, TableRefusal.TABLE_COLUMN_REPEATED, "B=TITLE,C=TITLE,D=PATENTEES");
        assertRefused(open, TableRefusal.TABLE_COLUMN_UNKNOWN, "B=PATENT_NUMBER,C=TITLE,ZZ=PATENTEES");
    }

    private static void assertRefused(OpenTable open, RefusalCode code, String choice) {
        Map<String, Column> columns = Arrays.stream(choice.split(","))
                .map(each -> each.split("="))
                .collect(Collectors.toMap(each -> each[0], each -> Column.valueOf(each[1])));
        assertThat(catchThrowableOfType(Refused.class, () -> open.requireReadable(columns))
                        .code())
                .isEqualTo(code);
    }

    private static ColumnMemory remembering(String header, Map<String, Column> choice) {
        return fingerprint -> fingerprint.equals(header) ? Optional.of(choice) : Optional.empty();
    }

    private OpenTable open(Grid grid) {
        return (OpenTable) reader.read(Saved.xlsx(grid), fingerprint -> Optional.empty());
    }

    private static OpenTable.OpenColumn column(OpenTable open, String letter) {
        return open.columns().stream()
                .filter(each -> each.letter().equals(letter))
                .findFirst()
                .orElseThrow();
    }
}
