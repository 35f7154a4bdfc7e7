package cn.kaixu.review.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.review.validity.Reviews;
import cn.kaixu.review.validity.value.Check;
import cn.kaixu.review.validity.value.CheckOutcome;
import cn.kaixu.review.validity.value.Paper;
import cn.kaixu.review.validity.value.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static cn.kaixu.review.validity.value.CheckOutcome.FAIL;
import static cn.kaixu.review.validity.value.CheckOutcome.PASS;
import static cn.kaixu.review.validity.value.CheckOutcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

/** A paper that is needed passes when it is there and in no other case. */
class PaperRulesTest {

    private static final String REPORT = "evaluation-report-is-attached";
    private static final String STATEMENT = "owners-statement-is-attached";
    private static final String LICENCE = "business-licence-is-attached";
    private static final String IDENTITY = "identity-document-is-attached";
    private static final String CERTIFICATE = "patent-certificate-is-attached";

    static Stream<Arguments> demanded() {
        return Stream.of(
                Arguments.of(REPORT, Paper.EVALUATION_REPORT, utilityModel(), FAIL),
                Arguments.of(REPORT, Paper.EVALUATION_REPORT, utilityModel().online("武汉试验有限公司"), FAIL),
                Arguments.of(REPORT, Paper.EVALUATION_REPORT, design(), FAIL),
                Arguments.of(STATEMENT, Paper.OWNERS_STATEMENT, Facts.sound().ownedBy("甲公司", "乙公司"), FAIL),
                Arguments.of(STATEMENT, Paper.OWNERS_STATEMENT, Facts.sound().online("甲公司", "乙公司"), FAIL),
                Arguments.of(LICENCE, Paper.BUSINESS_LICENCE, Facts.sound().online("甲公司"), UNKNOWN),
                Arguments.of(IDENTITY, Paper.IDENTITY_DOCUMENT, Facts.sound().online("个人甲"), FAIL),
                Arguments.of(
                        CERTIFICATE, Paper.PATENT_CERTIFICATE, Facts.sound().online("甲公司", "个人甲"), FAIL));
    }

    @ParameterizedTest
    @MethodSource("demanded")
    void passesWithThePaperAndSaysWhichItIs(String rule, String kind, Facts facts) {
        Check check = check(rule, facts.with(Reviews.papers(kind)));
        assertThat(check.outcome()).isEqualTo(PASS);
        assertThat(check.evidence()).contains("2026-11-22", "9f86d081884c");
        assertThat(check.legalBasis()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("demanded")
    void isHeldAgainstTheDeclarationWithoutIt(String rule, String kind, Facts facts, CheckOutcome missing) {
        List<String> others = Stream.of(
                        Paper.EVALUATION_REPORT,
                        Paper.OWNERS_STATEMENT,
                        Paper.BUSINESS_LICENCE,
                        Paper.IDENTITY_DOCUMENT,
                        Paper.PATENT_CERTIFICATE)
                .filter(other -> !other.equals(kind))
                .toList();
        Papers allButThis = Reviews.papers(others.toArray(String[]::new));
        assertThat(check(rule, facts.with(allButThis)).outcome()).isEqualTo(missing);
        assertThat(check(rule, facts.with(Reviews.papers())).outcome()).isEqualTo(missing);
    }

    @ParameterizedTest
    @MethodSource("demanded")
    void isUnknownWhereNothingWasTold(String rule, String kind, Facts facts) {
        Check check = check(rule, facts.with((Papers) null));
        assertThat(check.outcome()).isEqualTo(UNKNOWN);
        assertThat(check.evidence()).contains("没有收到材料情况");
    }

    @Test
    void asksOnlyForWhatTheDeclarationNeeds() {
        assertThat(outcomes(Facts.sound().with(Reviews.papers()))).containsOnly(Map.entry(PASS, 5L));
        assertThat(outcomes(Facts.sound().online("甲公司").with(Reviews.papers(Paper.BUSINESS_LICENCE))))
                .containsOnly(Map.entry(PASS, 5L));
        assertThat(outcomes(Facts.sound()
                        .online("个人甲")
                        .with(Reviews.papers(Paper.IDENTITY_DOCUMENT, Paper.PATENT_CERTIFICATE))))
                .containsOnly(Map.entry(PASS, 5L));
    }

    @Test
    void asksForNoPaperThatWasSignedHere() {
        Facts two = Facts.sound().ownedBy("甲公司", "乙公司");
        Check check = check(STATEMENT, two.with(new Papers(List.of(), true)));
        assertThat(check.outcome()).isEqualTo(PASS);
        assertThat(check.evidence()).contains("本平台签署");
    }

    private static Facts utilityModel() {
        return Facts.sound().patent("ZL201820629247.3", PatentType.UTILITY_MODEL, null, null);
    }

    private static Facts design() {
        return Facts.sound().patent("ZL202230007001.4", PatentType.DESIGN, null, null);
    }

    private static Check check(String rule, Facts facts) {
        return RuleSet.pilot().evaluate(facts.facts()).stream()
                .filter(check -> check.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Map<CheckOutcome, Long> outcomes(Facts facts) {
        return RuleSet.pilot().evaluate(facts.facts()).stream()
                .filter(check -> check.rule().endsWith("-is-attached"))
                .collect(Collectors.groupingBy(Check::outcome, Collectors.counting()));
    }
}
