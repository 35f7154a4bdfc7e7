package cn.kaixu.listing.declaration;

import java.util.List;

import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.draft.ExploitationDraft;
import cn.kaixu.listing.declaration.draft.LicensingDraft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Annex 4 ③ and ④: one option each, and every blank of the sentence that is chosen. */
class PracticeRulesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LicensingDraft NOT_LICENSED = new LicensingDraft(false, null, null);
    private static final ExploitationDraft NOT_EXPLOITED = new ExploitationDraft(false, null, " ", null);

    @Test
    void noMeansNoMore() {
        assertThat(found(NOT_EXPLOITED, NOT_LICENSED)).isEmpty();
        assertThat(found(new ExploitationDraft(false, "2022年起", null, null), new LicensingDraft(null, null, "武汉市")))
                .containsExactly(
                        "ERROR exploitation exploitation-is-one-option",
                        "ERROR licensedToOthers licensing-is-one-option");
    }

    @Test
    void yesMeansEveryBlank() {
        assertThat(found(
                        new ExploitationDraft(true, "2022年起", "湖北省", "自行生产"), new LicensingDraft(true, "2023年", "武汉市")))
                .isEmpty();
        assertThat(found(new ExploitationDraft(true, "2022年起", "\u3000", null), NOT_LICENSED))
                .containsExactly(
                        "MISSING exploitation.scope exploitation-is-described",
                        "MISSING exploitation.manner exploitation-is-described");
        assertThat(found(NOT_EXPLOITED, new LicensingDraft(true, null, null)))
                .containsExactly(
                        "MISSING licensedToOthers.since licensing-is-described",
                        "MISSING licensedToOthers.scope licensing-is-described");
    }

    private static List<String> found(@Nullable ExploitationDraft own, @Nullable LicensingDraft others) {
        ObjectNode form = JSON.valueToTree(DeclarationDraft.of(Declarations.form()));
        form.putPOJO("exploitation", own);
        form.putPOJO("licensedToOthers", others);
        DeclarationDraft draft = JSON.readValue(JSON.writeValueAsString(form), DeclarationDraft.class);
        return Declarations.rules().examine(draft, Declarations.TODAY).stream()
                .map(finding -> "%s %s %s"
                        .formatted(
                                finding.severity(),
                                finding.problem().field(),
                                finding.problem().rule()))
                .toList();
    }
}
