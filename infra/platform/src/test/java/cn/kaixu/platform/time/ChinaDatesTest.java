package cn.kaixu.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A day in China begins eight hours before the same day in UTC. */
class ChinaDatesTest {

    @Test
    void countsDaysInChina() {
        assertThat(ChinaDates.on(Instant.parse("2026-11-22T15:59:59Z"))).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(ChinaDates.on(Instant.parse("2026-11-22T16:00:00Z"))).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(ChinaDates.today(Clock.fixed(Instant.parse("2026-12-31T20:00:00Z"), ZoneOffset.UTC)))
                .isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(ChinaDates.startOf(LocalDate.of(2026, 11, 23))).isEqualTo(Instant.parse("2026-11-22T16:00:00Z"));
    }
}
