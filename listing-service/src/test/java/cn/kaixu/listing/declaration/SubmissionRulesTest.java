package cn.kaixu.listing.declaration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

import cn.kaixu.listing.declaration.RuleFinding.Severity;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.draft.InstalmentsDraft;
import cn.kaixu.listing.declaration.draft.PatenteeDraft;
import cn.kaixu.listing.declaration.draft.RoyaltyDraft;
import cn.kaixu.listing.declaration.value.InstalmentPeriod;
import cn.kaixu.listing.declaration.value.RoyaltyMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class SubmissionRulesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SubmissionRules rules = Declarations.rules();

    @Test
    void acceptsACompleteForm() {
        assertThat(found(form -> form)).isEmpty();
    }

    @Nested
    class AboutThePatent {

        @ParameterizedTest
        @CsvSource(textBlock = """
                        '',patent-number-is-given
                        2.02E+12,patent-number-is-undamaged
                        ZL20161053714,patent-number-is-well-formed
                        ZL201610537144,patent-number-has-its-check-digit
                        201650537144.0,patent-number-names-a-type
                        ZL201610537144.1,patent-number-check-digit-fits
                        """)
        void namesWhatIsWrongWithTheNumber(String number, String rule) {
            assertThat(found(form -> form.put("patentNumber", number))).contains(rule);
        }

        @ParameterizedTest
        @ValueSource(strings = {"201610537144.1", "201610537144", "ZL 2016 1 0537144"})
        void suggestsTheRightCheckDigit(String number) {
            assertThat(rules.examine(draft(form -> form.put("patentNumber", number)), Declarations.TODAY))
                    .extracting(finding -> finding.problem().suggestion())
                    .containsExactly("ZL201610537144.X");
        }

        @Test
        void comparesTypeAndNumber() {
            assertThat(found(form -> form.put("patentType", "DESIGN"))).contains("patent-type-fits-number");
        }

        @ParameterizedTest
        @CsvSource({"2022-08-02,grant-date-is-not-in-future", "2016-07-09,grant-date-is-after-filing"})
        void limitsTheGrantDate(String date, String rule) {
            assertThat(found(form -> form.put("grantDate", date))).containsExactly(rule);
        }

        @Test
        void acceptsAGrantToday() {
            assertThat(found(form -> form.put("grantDate", "2022-08-01"))).isEmpty();
        }
    }

    @Nested
    class AboutTerms {

        @ParameterizedTest
        @CsvSource({"2036-07-08,0", "2036-07-09,0", "2036-07-10,1"})
        void endsTheLicenceWithThePatent(String end, int findings) {
            assertThat(found(form -> form.put("licenceEnd", end))).hasSize(findings);
        }

        @ParameterizedTest
        @CsvSource({"2022-07-31,1", "2022-08-01,1", "2022-08-02,0"})
        void wantsTheLicenceEndInTheFuture(String end, int findings) {
            assertThat(found(form -> form.put("licenceEnd", end))).hasSize(findings);
        }

        @ParameterizedTest
        @CsvSource({"2021-05-31,2031-05-31", "2021-06-01,2036-06-01"})
        void knowsTheDayDesignsGotLongerTerms(LocalDate filed, LocalDate end) {
            UnaryOperator<ObjectNode> design = form -> form.put("patentNumber", "ZL202130000001.1")
                    .put("patentType", "DESIGN")
                    .put("filingDate", filed.toString())
                    .put("grantDate", "2022-01-01")
                    .put("evaluationReport", "POSITIVE");

            assertThat(found(design.andThen(form -> form.put("licenceEnd", end.toString()))::apply))
                    .doesNotContain("licence-end-is-within-patent-term");
            assertThat(found(design.andThen(
                            form -> form.put("licenceEnd", end.plusDays(1).toString()))::apply))
                    .contains("licence-end-is-within-patent-term");
        }

        @Test
        void fallsBackOnTheYearInTheNumber() {
            assertThat(found(form -> form.putNull("filingDate").put("licenceEnd", "2036-12-31")))
                    .isEmpty();
            assertThat(found(form -> form.putNull("filingDate").put("licenceEnd", "2037-01-01")))
                    .containsExactly("licence-end-is-within-patent-term");
        }

        @ParameterizedTest
        @CsvSource({"2041-07-09,0", "2041-07-10,1"})
        void allowsFiveYearsOfCompensation(String termEnd, int findings) {
            assertThat(found(form -> form.put("termEnd", termEnd))).hasSize(findings);
        }

        @Test
        void refusesAPatentWhoseTermIsOver() {
            assertThat(found(form -> form.put("termEnd", "2022-08-01")))
                    .contains("patent-is-in-term", "licence-end-is-within-patent-term");
        }
    }

    @Nested
    class AboutOwnersAndStatements {

        @Test
        void wantsEveryOwnerOnce() {
            DeclarationDraft draft = draft(form -> {
                form.putArray("patentees")
                        .addPOJO(PatenteeDraft.named("甲公司"))
                        .addPOJO(PatenteeDraft.named(" 甲公司\u3000"));
                return form;
            });
            assertThat(rulesOf(rules.examine(draft, Declarations.TODAY))).containsExactly("owners-are-distinct");
        }

        @ParameterizedTest
        @CsvSource({"12100000441626842D,0", "12420100717957600G,0", "12420100717957600H,1"})
        void checksCreditCodes(String code, int findings) {
            DeclarationDraft draft = draft(form -> {
                form.putArray("patentees").addPOJO(new PatenteeDraft("甲", null, code));
                return form;
            });
            assertThat(rules.examine(draft, Declarations.TODAY)).hasSize(findings);
        }

        @Test
        void tellsUnsaidFromDenied() {
            assertThat(rules.examine(draft(form -> form.putNull("allOwnersAgreed")), Declarations.TODAY))
                    .extracting(RuleFinding::severity)
                    .containsExactly(Severity.MISSING);
            assertThat(rules.examine(draft(form -> form.put("allOwnersAgreed", false)), Declarations.TODAY))
                    .extracting(RuleFinding::severity)
                    .containsExactly(Severity.ERROR);
        }

        @ParameterizedTest
        @CsvSource({"NONE,evaluation-report-is-present", "NEGATIVE,evaluation-report-is-not-negative"})
        void wantsAGoodReportForUtilityModels(String report, String rule) {
            assertThat(found(form -> form.put("patentNumber", "ZL201821672188.4")
                            .put("patentType", "UTILITY_MODEL")
                            .put("filingDate", "2018-10-16")
                            .put("evaluationReport", report)))
                    .containsExactly(rule);
        }

        @Test
        void refusesAdvertising() {
            assertThat(found(form -> form.put("otherTerms", "本技术为国家级成果")))
                    .containsExactly("text-is-free-of-advertising");
        }

        @Test
        void knowsThePlacesOfTheProvince() {
            assertThat(found(form -> form.put("scope", "110000"))).containsExactly("scope-is-known");
        }
    }

    @Nested
    class AboutFees {

        @Test
        void wantsExactlyOneStandard() {
            RoyaltyDraft two = new RoyaltyDraft(RoyaltyMode.FREE, null, null, new BigDecimal(1), null, null, null);
            assertThat(fee(two)).containsExactly("fee-standard-is-one-of-five");
        }

        @ParameterizedTest
        @CsvSource({"19999999.99,0", "20000000,0", "20000000.01,1"})
        void capsFixedFees(BigDecimal amount, int findings) {
            assertThat(fee(new RoyaltyDraft(RoyaltyMode.LUMP_SUM, null, null, amount, 30, null, null)))
                    .hasSize(findings);
        }

        @ParameterizedTest
        @CsvSource({"19.99,0", "20,0", "20.01,1"})
        void capsShares(BigDecimal share, int findings) {
            assertThat(fee(new RoyaltyDraft(
                            RoyaltyMode.ENTRY_FEE_AND_SHARE, BigDecimal.TEN, share, null, null, null, null)))
                    .hasSize(findings);
        }

        @ParameterizedTest
        @CsvSource({"0,0", "0.00,0", "-1,1", ",1"})
        void takesAShareWithoutAnEntryFee(@Nullable BigDecimal entryFee, int findings) {
            assertThat(fee(new RoyaltyDraft(
                            RoyaltyMode.ENTRY_FEE_AND_SHARE, entryFee, BigDecimal.TEN, null, null, null, null)))
                    .hasSize(findings);
        }

        @Test
        void addsInstalmentsUp() {
            assertThat(fee(instalments(5, "2000"))).isEmpty();
            assertThat(fee(instalments(5, "2000.01"))).containsExactly("instalments-add-up");
            assertThat(fee(instalments(4, "2000"))).containsExactly("instalment-count-fits");
        }

        @Test
        void namesEveryMissingNumber() {
            assertThat(fee(new RoyaltyDraft(RoyaltyMode.LUMP_SUM, null, null, null, null, null, null)))
                    .containsExactly("fee-number-is-given", "fee-number-is-given");
        }

        @Test
        void wantsWholeCents() {
            assertThat(fee(new RoyaltyDraft(RoyaltyMode.LUMP_SUM, null, null, new BigDecimal("1.005"), 30, null, null)))
                    .containsExactly("amount-is-in-whole-cents");
        }

        private RoyaltyDraft instalments(int totalCount, String total) {
            return new RoyaltyDraft(
                    RoyaltyMode.INSTALMENTS,
                    null,
                    null,
                    null,
                    null,
                    new InstalmentsDraft(
                            new BigDecimal(1000),
                            10,
                            InstalmentPeriod.QUARTER,
                            5,
                            4,
                            new BigDecimal(250),
                            totalCount,
                            new BigDecimal(total)),
                    null);
        }

        private List<String> fee(RoyaltyDraft fee) {
            return found(form -> form.putPOJO("royalty", fee));
        }
    }

    private List<String> found(UnaryOperator<ObjectNode> change) {
        return rulesOf(rules.examine(draft(change), Declarations.TODAY));
    }

    private static List<String> rulesOf(List<RuleFinding> findings) {
        return findings.stream().map(finding -> finding.problem().rule()).toList();
    }

    private static DeclarationDraft draft(UnaryOperator<ObjectNode> change) {
        ObjectNode form = JSON.valueToTree(DeclarationDraft.of(Declarations.form()));
        return JSON.readValue(JSON.writeValueAsString(change.apply(form)), DeclarationDraft.class);
    }
}
