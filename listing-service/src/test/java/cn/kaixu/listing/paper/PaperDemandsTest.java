package cn.kaixu.listing.paper;

import java.util.List;

import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.listing.attachment.AttachmentKind;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.draft.PatenteeDraft;
import cn.kaixu.listing.declaration.value.PatenteeKind;
import cn.kaixu.listing.declaration.value.Submitter.Channel;
import cn.kaixu.listing.paper.PaperCheck.Verdict;
import cn.kaixu.listing.paper.PaperDemand.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static cn.kaixu.listing.attachment.AttachmentKind.BUSINESS_LICENCE;
import static cn.kaixu.listing.attachment.AttachmentKind.EVALUATION_REPORT;
import static cn.kaixu.listing.attachment.AttachmentKind.IDENTITY_DOCUMENT;
import static cn.kaixu.listing.attachment.AttachmentKind.OWNERS_STATEMENT;
import static cn.kaixu.listing.attachment.AttachmentKind.PATENT_CERTIFICATE;
import static org.assertj.core.api.Assertions.assertThat;

class PaperDemandsTest {

    private static final PatenteeDraft UNIVERSITY = new PatenteeDraft("甲大学", PatenteeKind.UNIVERSITY, null);
    private static final PatenteeDraft PERSON = new PatenteeDraft("李明", null, null);

    private final PaperDemands demands =
            new PaperConfiguration().paperDemands(JsonMapper.builder().build());

    @Test
    void demandsOfEachOwnerWhatTheNoticeNames() {
        assertThat(online(PatentType.INVENTION, UNIVERSITY)).containsExactly(BUSINESS_LICENCE);
        assertThat(online(PatentType.INVENTION, PERSON)).containsExactly(IDENTITY_DOCUMENT, PATENT_CERTIFICATE);
        assertThat(online(PatentType.INVENTION, UNIVERSITY, PERSON))
                .containsExactly(OWNERS_STATEMENT, BUSINESS_LICENCE, IDENTITY_DOCUMENT, PATENT_CERTIFICATE);
        assertThat(online(null, new PatenteeDraft(null, null, null))).isEmpty();
    }

    @Test
    void demandsTheReportOfUtilityModelsAndDesignsAtOnceOnlineAndLaterInATable() {
        for (PatentType type : List.of(PatentType.UTILITY_MODEL, PatentType.DESIGN)) {
            assertThat(report(type, Channel.ONLINE)).containsExactly(Moment.SUBMISSION);
            assertThat(report(type, Channel.BATCH)).containsExactly(Moment.REVIEW);
        }
        assertThat(report(PatentType.INVENTION, Channel.ONLINE)).isEmpty();
    }

    @Test
    void demandsNoStatementOnPaperOfThoseWhoSignedHere() {
        DeclarationDraft form = form(PatentType.INVENTION, List.of(UNIVERSITY, PERSON));
        assertThat(demands.of(form, Channel.ONLINE, true))
                .extracting(PaperDemand::kind)
                .doesNotContain(OWNERS_STATEMENT);
        assertThat(demands.of(form, Channel.BATCH, false))
                .extracting(PaperDemand::kind)
                .containsExactly(OWNERS_STATEMENT);
    }

    @Test
    void saysWhereEachDemandComesFrom() {
        assertThat(demands.version()).isEqualTo("pilot-2026.1");
        assertThat(demands.demands())
                .allSatisfy(demand -> assertThat(demand.basis()).matches("专利法第五十条|试点通知附件.*"));
    }

    @Test
    void weighsWhatIsMissing() {
        List<PaperDemand> both = demands.of(form(PatentType.DESIGN, List.of(UNIVERSITY)), Channel.ONLINE, false);
        assertThat(verdict(both)).isEqualTo(Verdict.FAIL);
        assertThat(verdict(both, EVALUATION_REPORT)).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict(both, BUSINESS_LICENCE)).isEqualTo(Verdict.FAIL);
        assertThat(verdict(both, EVALUATION_REPORT, BUSINESS_LICENCE)).isEqualTo(Verdict.PASS);
    }

    private static Verdict verdict(List<PaperDemand> demanded, AttachmentKind... there) {
        List<AttachmentKind> attached = List.of(there);
        return new PaperCheck(
                        "any",
                        demanded.stream()
                                .map(demand -> new PaperCheck.Item(demand, attached.contains(demand.kind())))
                                .toList())
                .verdict();
    }

    private List<AttachmentKind> online(@Nullable PatentType type, PatenteeDraft... owners) {
        return demands.of(form(type, List.of(owners)), Channel.ONLINE, false).stream()
                .map(PaperDemand::kind)
                .toList();
    }

    private List<Moment> report(PatentType type, Channel channel) {
        return demands.of(form(type, List.of(UNIVERSITY)), channel, false).stream()
                .filter(demand -> demand.kind() == EVALUATION_REPORT)
                .map(PaperDemand::demandedAt)
                .toList();
    }

    private static DeclarationDraft form(@Nullable PatentType type, List<PatenteeDraft> owners) {
        return new DeclarationDraft(
                null, null, type, null, null, null, owners, null, null, null, null, null, null, null, null, null);
    }
}
