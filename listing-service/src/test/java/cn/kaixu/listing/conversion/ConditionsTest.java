package cn.kaixu.listing.conversion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.listing.conversion.value.Condition;
import cn.kaixu.listing.conversion.value.Condition.Outcome;
import cn.kaixu.listing.declaration.Declarations;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.EvaluationReport;
import cn.kaixu.listing.declaration.value.PatentFacts;
import cn.kaixu.listing.declaration.value.Patentee;
import cn.kaixu.listing.declaration.value.PatenteeKind;
import cn.kaixu.listing.declaration.value.RoyaltyTerms;
import cn.kaixu.listing.declaration.value.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConditionsTest {

    private static final LocalDate TODAY = Declarations.TODAY;
    private static final Verification VERIFIED = new Verification(
            TODAY.minusDays(30), List.of(Condition.pass("no-exclusive-or-sole-licence", "登记簿没有", "细则第八十六条")));

    private final Conditions conditions = new Conditions(Declarations.rules());

    @Test
    void areAllMetByAWholeFile() {
        assertThat(examine(file(Declarations.form(), true, true, true, VERIFIED))
                        .values())
                .containsOnly(Outcome.PASS);
    }

    @Test
    void doNotTakeSilenceForConsent() {
        assertThat(examine(file(Declarations.form(), true, false, true, VERIFIED)))
                .containsEntry("owners-agree-to-convert", Outcome.UNKNOWN);
        assertThat(examine(file(joint(), false, true, true, VERIFIED)))
                .containsEntry("all-owners-declared", Outcome.FAIL);
        assertThat(examine(file(joint(), true, true, true, VERIFIED)))
                .containsEntry("all-owners-declared", Outcome.PASS);
    }

    @Test
    void knowOnlyTheLegalStateThatWasVerifiedOfLate() {
        assertThat(examine(file(Declarations.form(), true, true, true, null)))
                .containsEntry("legal-state-is-verified", Outcome.UNKNOWN);
        Verification old = new Verification(TODAY.minusDays(31), VERIFIED.checks());
        assertThat(examine(file(Declarations.form(), true, true, true, old)))
                .containsEntry("no-exclusive-or-sole-licence", Outcome.UNKNOWN);
        Verification bad = new Verification(
                TODAY.minusDays(31), List.of(Condition.fail("patent-is-not-pledged", "质押", "细则第八十六条")));
        assertThat(examine(file(Declarations.form(), true, true, true, bad)))
                .containsEntry("patent-is-not-pledged", Outcome.FAIL);
    }

    @Test
    void wantTheReportItselfForUtilityModels() {
        DeclarationForm form = Declarations.form();
        PatentFacts patent = form.patent();
        DeclarationForm model = with(
                form,
                new PatentFacts(
                        patent.number(),
                        PatentType.UTILITY_MODEL,
                        patent.title(),
                        patent.grantDate(),
                        patent.filingDate(),
                        null),
                EvaluationReport.POSITIVE);
        assertThat(examine(file(model, true, true, true, VERIFIED)))
                .containsEntry("evaluation-report-is-favourable", Outcome.PASS);
        assertThat(examine(file(model, true, true, false, VERIFIED)))
                .containsEntry("evaluation-report-is-favourable", Outcome.FAIL);
        assertThat(examine(file(with(model, model.patent(), EvaluationReport.NONE), true, true, true, VERIFIED)))
                .containsEntry("evaluation-report-is-favourable", Outcome.FAIL);
    }

    @Test
    void readFeeTermAndWordsByTheRulesOfTheForm() {
        DeclarationForm other = Declarations.form(new RoyaltyTerms.OtherStandard("按产量每吨一元"));
        assertThat(examine(file(other, true, true, true, VERIFIED)))
                .containsEntry("fee-standard-is-lawful", Outcome.UNKNOWN);
        DeclarationForm tooLong = Declarations.amended(Declarations.form().royalty(), LocalDate.of(2036, 7, 10));
        assertThat(examine(file(tooLong, true, true, true, VERIFIED)))
                .containsEntry("licence-ends-within-patent-term", Outcome.FAIL);
        PatentFacts patent = Declarations.form().patent();
        DeclarationForm undated = with(
                Declarations.form(),
                new PatentFacts(patent.number(), patent.type(), patent.title(), patent.grantDate(), null, null),
                EvaluationReport.NONE);
        assertThat(examine(file(undated, true, true, true, VERIFIED)))
                .containsEntry("licence-ends-within-patent-term", Outcome.UNKNOWN);
    }

    private Map<String, Outcome> examine(OnFile file) {
        return conditions.examine(file, TODAY).stream().collect(Collectors.toMap(Condition::rule, Condition::outcome));
    }

    private static OnFile file(
            DeclarationForm form, boolean signed, boolean agreed, boolean report, @Nullable Verification verified) {
        return new OnFile(true, form, signed, agreed, report, verified);
    }

    private static DeclarationForm joint() {
        DeclarationForm form = Declarations.form();
        return new DeclarationForm(
                form.patent(),
                List.of(form.patentees().getFirst(), new Patentee("张三", PatenteeKind.INDIVIDUAL, null)),
                form.royalty(),
                form.licenceEnd(),
                form.scope(),
                form.statements(),
                form.otherTerms());
    }

    private static DeclarationForm with(DeclarationForm form, PatentFacts patent, EvaluationReport report) {
        Statements said = form.statements();
        return new DeclarationForm(
                patent,
                form.patentees(),
                form.royalty(),
                form.licenceEnd(),
                form.scope(),
                new Statements(
                        said.promisesAccepted(),
                        said.allOwnersAgreed(),
                        said.exploitation(),
                        said.licensedToOthers(),
                        report),
                form.otherTerms());
    }
}
