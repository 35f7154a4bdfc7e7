package cn.kaixu.listing.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.kaixu.listing.batch.table.ReadRow;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class RowDraftsTest {

    private static final String NUMBER = "ZL201810881290.3";
    private static final Map<String, String> ONE = Map.of("name", "甲");
    private static final Map<String, String> OTHER = Map.of("name", "乙");

    private final List<Integer> kept = new ArrayList<>();
    private final RowDrafts drafts =
            new RowDrafts(List.of(table("武汉.csv / CSV", 0), table("宜昌.csv / CSV", 9)), (number, contact) -> {
                kept.add(number);
                return "reference-" + number;
            });

    @Test
    void givesAPatentToTheFirstRowThatNamesIt() {
        assertThat(drafts.next(row(2, NUMBER, Map.of())).notes()).isEmpty();
        assertThat(rules(drafts.next(row(3, NUMBER, Map.of())))).containsExactly("patent-is-once-per-file");
    }

    @Test
    void saysInWhichTableOfAnArchiveThePatentIsAlready() {
        drafts.next(row(2, NUMBER, Map.of()));

        RowFinding repeated = drafts.next(row(11, NUMBER, Map.of())).notes().getFirst();

        assertThat(repeated.rule()).isEqualTo("patent-is-once-per-archive");
        assertThat(repeated.arguments()).containsExactly(NUMBER, "2", "武汉.csv / CSV");
        assertThat(drafts.next(row(12, "ZL201610537144.X", Map.of())).notes()).isEmpty();
        assertThat(drafts.next(row(13, "ZL201610537144.X", Map.of())).notes())
                .extracting(RowFinding::rule, note -> note.arguments().getLast())
                .containsExactly(tuple("patent-is-once-per-file", "3"));
    }

    @Test
    void keepsEveryContactOnce() {
        assertThat(drafts.next(row(2, null, ONE)).contact()).isEqualTo("reference-1");
        assertThat(drafts.next(row(3, null, OTHER)).contact()).isEqualTo("reference-2");
        assertThat(drafts.next(row(4, null, ONE)).contact()).isEqualTo("reference-1");
        assertThat(drafts.next(row(5, null, Map.of())).contact()).isNull();
        assertThat(kept).containsExactly(1, 2);
    }

    @Test
    void goesOnAfterAStopAsIfThereHadBeenNone() {
        drafts.resume(row(2, NUMBER, ONE), "kept-before");

        assertThat(rules(drafts.next(row(3, NUMBER, Map.of())))).containsExactly("patent-is-once-per-file");
        assertThat(drafts.next(row(4, null, ONE)).contact()).isEqualTo("kept-before");
        assertThat(drafts.next(row(5, null, OTHER)).contact()).isEqualTo("reference-2");
    }

    private static TablePlace table(String sheet, int before) {
        return new TablePlace(sheet, before, 1, null, Map.of("patentNumber", "A"), null);
    }

    private static List<String> rules(BatchRow row) {
        return row.notes().stream().map(RowFinding::rule).toList();
    }

    private static ReadRow row(int row, @Nullable String number, Map<String, String> contact) {
        DeclarationDraft draft = new DeclarationDraft(
                number, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        return new ReadRow(row, draft, contact, List.of());
    }
}
