package cn.kaixu.listing.batch.table;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.batch.file.FileLimits;
import cn.kaixu.listing.batch.file.FileRefusal;
import cn.kaixu.platform.problem.Refused;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

/** An archive with several tables is read as one batch, each table in its own way. */
class SeveralTablesTest {

    private static final byte[] SCAN = "%PDF-1.7 声明".getBytes(StandardCharsets.UTF_8);
    private static final ColumnMemory NOTHING = header -> Optional.empty();

    private final TableReader reader =
            new TableReader(new FileLimits(1 << 20, 9, 60, 100, 10 << 20, 100), Places.hubei());
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    @Test
    void numbersTheRowsOfAllTables() {
        files.put("武汉.xlsx", Saved.xlsx(Grid.usual().above("湖北省专利开放许可（试点）汇总表")));
        files.put("声明/ZL201610537144.X.pdf", SCAN);
        files.put("宜昌/汇总.csv", Saved.csv(Grid.usual().backwards()));

        ReadFile read = read(NOTHING);

        assertThat(read.tables())
                .extracting(ReadTable::sheet, ReadTable::before, ReadTable::headerRow)
                .containsExactly(tuple("武汉.xlsx / 汇总表", 0, 2), tuple("宜昌/汇总.csv / CSV", 5, 1));
        assertThat(read.rows()).extracting(ReadRow::row).containsExactly(3, 4, 5, 7, 8, 9);
        assertThat(read.rows())
                .extracting(row -> row.draft().title())
                .startsWith("一种城市黑臭河道的生态修复装置及方法")
                .satisfies(titles -> assertThat(titles.subList(3, 6)).isEqualTo(titles.subList(0, 3)));
        assertThat(read.ignoredFiles()).containsExactly("声明/ZL201610537144.X.pdf");
    }

    @Test
    void asksForTheColumnsOfOneTableAfterTheOther() {
        files.put("甲.csv", Saved.csv(Grid.usual()));
        files.put("乙.csv", Saved.csv(Grid.usual().rename("专利名称", "名字")));
        files.put("丙.csv", Saved.csv(Grid.usual().rename("专利权人", "谁的")));
        Map<String, Column> choice = Map.of("B", Column.PATENT_NUMBER, "C", Column.TITLE, "D", Column.PATENTEES);

        OpenTable second = (OpenTable) reader.read(archive(), NOTHING);
        assertThat(second.sheet()).isEqualTo("乙.csv / CSV");
        OpenTable third = (OpenTable) reader.read(
                archive(), header -> header.equals(second.fingerprint()) ? Optional.of(choice) : Optional.empty());
        assertThat(third.sheet()).isEqualTo("丙.csv / CSV");
        ReadFile read = read(header -> header.equals(second.fingerprint()) || header.equals(third.fingerprint())
                ? Optional.of(choice)
                : Optional.empty());
        assertThat(read.tables())
                .extracting(ReadTable::rememberedAs)
                .containsExactly(null, second.fingerprint(), third.fingerprint());
        assertThat(read.rows()).hasSize(9);
    }

    @Test
    void namesFilesWithoutATable() {
        files.put("说明.csv", "请按时报送\n".getBytes(StandardCharsets.UTF_8));
        files.put("空.csv", "专利号,专利名称,专利权人\n".getBytes(StandardCharsets.UTF_8));
        files.put("汇总.csv", Saved.csv(Grid.usual()));

        ReadFile read = read(NOTHING);

        assertThat(read.tables()).hasSize(1);
        assertThat(read.ignoredFiles()).containsExactly("说明.csv", "空.csv");
    }

    @Test
    void countsTheRowsOfAllTablesAgainstTheLimit() {
        files.put("甲.csv", Saved.csv(Grid.usual()));
        files.put("乙.csv", Saved.csv(Grid.usual()));
        files.put("丙.csv", Saved.csv(Grid.usual()));
        assertThat(read(NOTHING).rows()).hasSize(9);

        files.put("丁.csv", Saved.csv(Grid.usual()));
        Refused refused = catchThrowableOfType(Refused.class, () -> read(NOTHING));
        assertThat(refused.code()).isEqualTo(FileRefusal.TABLE_TOO_LONG);
    }

    private ReadFile read(ColumnMemory memory) {
        return (ReadFile) reader.read(archive(), memory);
    }

    private byte[] archive() {
        return Saved.zip(StandardCharsets.UTF_8, files);
    }
}
