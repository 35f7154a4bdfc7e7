package cn.kaixu.review.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.review.register.LegalState;
import cn.kaixu.review.register.RegisterEntry;
import cn.kaixu.review.validity.value.Check;
import cn.kaixu.review.validity.value.CheckOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Title and dates as declared against the register, and the language of the form. */
class MatchRulesTest {

    private static final String TITLE = "一种城市黑臭河道的生态修复装置及方法";
    private static final LocalDate FILED = LocalDate.of(2016, 7, 8);
    private static final LocalDate GRANTED = LocalDate.of(2019, 7, 12);

    @ParameterizedTest
    @CsvSource({"一种城市黑臭河道的生态修复装置及方法, PASS", "' 一种城市黑臭河道的　生态修复装置及方法', PASS", "一种城市黑臭河道的生态修复装置, FAIL", "'', UNKNOWN"})
    void comparesTheTitle(String registered, CheckOutcome outcome) {
        Check check = check("title-matches-register", entry(registered, FILED, GRANTED));
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.evidence()).startsWith("登记簿（法律状态公告，截至 2026-11-01）");
    }

    @Test
    void takesWideAndNarrowFormsForTheSame() {
        Facts declared = Facts.sound().patent("ZL201610537144.X", PatentType.INVENTION, "LED（发光）灯 A1");
        assertThat(check("title-matches-register", declared, entry("ＬＥＤ(发光)灯Ａ１", null, null))
                        .outcome())
                .isEqualTo(CheckOutcome.PASS);
    }

    @Test
    void namesBothTitles() {
        assertThat(check("title-matches-register", entry("另一装置", FILED, GRANTED))
                        .evidence())
                .contains("“另一装置”", "“" + TITLE + "”");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2016-07-08, 2019-07-12, PASS, 授权公告日 2019-07-12",
                "2016-07-08, -, PASS, 申请日 2016-07-08",
                "2016-07-09, 2019-07-12, FAIL, '申请日为 2016-07-09，申报为 2016-07-08'",
                "-, 2019-07-13, FAIL, '授权公告日为 2019-07-13，申报为 2019-07-12'",
                "-, -, UNKNOWN, 没有可以比对"
            })
    void comparesTheDates(
            @Nullable LocalDate filed, @Nullable LocalDate granted, CheckOutcome outcome, String evidence) {
        Check check = check("dates-match-register", entry(TITLE, filed, granted));
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.evidence()).contains(evidence);
    }

    @ParameterizedTest
    @CsvSource({"只许可生产 A1 型, PASS", "2026-2028, PASS", "'', PASS", "for production only, UNKNOWN"})
    void asksAPersonAboutTextsWithoutChinese(String otherTerms, CheckOutcome outcome) {
        Check check = RuleSet.pilot().evaluate(Facts.sound().saying(otherTerms).facts()).stream()
                .filter(each -> each.rule().equals("form-is-in-chinese"))
                .findFirst()
                .orElseThrow();
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.evidence()).contains(outcome == CheckOutcome.UNKNOWN ? "其他约定事项“for production only”" : "均有中文");
    }

    private static Check check(String rule, RegisterEntry entry) {
        return check(rule, Facts.sound(), entry);
    }

    private static Check check(String rule, Facts declared, RegisterEntry entry) {
        return RuleSet.pilot().evaluate(new Facts(declared.dossier(), entry, List.of()).facts()).stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static RegisterEntry entry(String title, @Nullable LocalDate filed, @Nullable LocalDate granted) {
        return new RegisterEntry(
                Facts.sound().dossier().patent().number(),
                PatentType.INVENTION,
                title,
                List.of("武汉理工大学"),
                filed,
                granted,
                null,
                Set.of(LegalState.IN_FORCE),
                null,
                Facts.AS_OF,
                "法律状态公告");
    }
}
