package cn.kaixu.listing.batch.table;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.batch.file.FileLimits;
import cn.kaixu.listing.batch.file.FileRefusal;
import cn.kaixu.platform.problem.RefusalCode;
import cn.kaixu.platform.problem.Refused;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What is no summary table is refused by name. */
class TableRefusalTest {

    private static final String HEADER = "序号,专利号,专利名称,专利权人（全部）,专利类型（发明/实用新型/外观设计）,开放范围（全省/XX市）,联系人\n";
    private static final String ROW = "1,ZL201610537144.X,一种城市黑臭河道的生态修复装置及方法,武汉理工大学,发明,武汉市,张三\n";

    private final TableReader reader =
            new TableReader(new FileLimits(1 << 20, 50, 60, 100, 10 << 20, 100), Places.hubei());

    @Test
    void refusesWhatItCannotRead() {
        assertRefused(() -> read("a,b,c\n1,2,3\n"), TableRefusal.TABLE_HEADER_NOT_FOUND);
        assertRefused(() -> read(HEADER), TableRefusal.TABLE_HAS_NO_ROWS);
        assertRefused(() -> read(HEADER + ROW.repeat(51)), FileRefusal.TABLE_TOO_LONG);
    }

    @Test
    void refusesSeveralTables() {
        byte[] two = Saved.xlsx(workbook -> {
            Saved.put(workbook.newWorksheet("一月"), Grid.usual());
            Saved.put(workbook.newWorksheet("二月"), Grid.usual());
        });
        assertRefused(() -> read(two), TableRefusal.TABLE_NOT_UNIQUE);
    }

    private ReadTable read(byte[] content) {
        return ((ReadFile) reader.read(content, header -> Optional.empty()))
                .tables()
                .getFirst();
    }

    private ReadTable read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(Runnable action, RefusalCode code) {
        Refused refused = catchThrowableOfType(Refused.class, action::run);
        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
    }
}
