package cn.kaixu.platform.problem;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every refusal of the platform has a status and words in both languages. */
class PlatformTextsTest {

    private final ProblemTexts texts = ProblemTexts.fromBundles();

    @ParameterizedTest
    @EnumSource(PlatformRefusal.class)
    void hasWordsInBothLanguages(PlatformRefusal refusal) {
        for (String part : List.of("title", "detail", "action")) {
            String chinese = texts.part(refusal.code(), part, List.of(), Locale.SIMPLIFIED_CHINESE);
            String english = texts.part(refusal.code(), part, List.of(), Locale.ENGLISH);
            assertThat(chinese).as(part).isNotBlank().isNotEqualTo(english);
            assertThat(english).as(part).isNotBlank();
        }
        assertThat(refusal.status()).isBetween(400, 599);
    }

    @Test
    void writesNumbersAndDatesAsRecordsDo() {
        assertThat(texts.rule("min", List.of(2026), "", Locale.CHINESE)).isEqualTo("不能小于 2026");
        assertThat(texts.rule("min", List.of(new BigDecimal("12000.50")), "", Locale.CHINESE))
                .isEqualTo("不能小于 12000.50");
        assertThat(texts.rule("min", List.of(LocalDate.of(2026, 1, 2)), "", Locale.ENGLISH))
                .isEqualTo("must be at least 2026-01-02");
    }

    @Test
    void fallsBackToTheGivenWordsForUnknownRules() {
        assertThat(texts.rule("no-such-rule", List.of(), "no-such-rule", Locale.CHINESE))
                .isEqualTo("no-such-rule");
        assertThat(texts.part("no-such-code", "title", List.of(), Locale.CHINESE))
                .isEmpty();
    }
}
