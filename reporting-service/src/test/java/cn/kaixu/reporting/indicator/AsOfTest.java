package cn.kaixu.reporting.indicator;

import java.time.Instant;
import java.time.LocalDate;

import cn.kaixu.platform.problem.RefusalCode;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.test.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AsOfTest {

    private final TestClock clock = new TestClock(); // noon in China on 2026-11-22

    @Test
    void aDayMeansItsEndInChina() {
        AsOf asOf = AsOf.read("2026-11-21", clock);
        assertThat(asOf.day()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(asOf.before()).isEqualTo(Instant.parse("2026-11-21T16:00:00Z"));
    }

    @Test
    void aMomentFallsOnItsDayInChinaAndCountsItself() {
        AsOf asOf = AsOf.read("2026-11-20T17:00:00Z", clock);
        assertThat(asOf.day()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(asOf.before()).isAfter(Instant.parse("2026-11-20T17:00:00Z"));
    }

    @Test
    void nowIsTodayWithoutAnEnd() {
        AsOf asOf = AsOf.read(null, clock);
        assertThat(asOf.day()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(asOf.before()).isAfter(TestClock.START.plusSeconds(1_000_000));
    }

    @Test
    void todayCanBeAskedForAndTomorrowCannot() {
        assertThat(AsOf.read("2026-11-22", clock).day()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(refusal("2026-11-23")).isEqualTo(IndicatorRefusal.AS_OF_IN_THE_FUTURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13-01", "2026-02-30", "22.11.2026", "2026-11-22T12:00:00"})
    void anythingElseIsUnreadable(String text) {
        assertThat(refusal(text)).isEqualTo(IndicatorRefusal.AS_OF_UNREADABLE);
    }

    private RefusalCode refusal(String text) {
        return catchThrowableOfType(Refused.class, () -> AsOf.read(text, clock)).code();
    }
}
