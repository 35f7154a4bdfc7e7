package cn.kaixu.reporting.log;

import java.time.Instant;
import java.util.Set;

import cn.kaixu.reporting.Scheme;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChainHashTest {

    private static LoggedMessage message(String subject, String body) {
        return new LoggedMessage(
                "m1",
                "kaixu.listing.declaration-announced.v1",
                subject,
                Scheme.patent(1),
                Instant.parse("2026-11-22T04:00:00Z"),
                "kaixu.listing.declaration",
                new LoggedMessage.Origin("wuhan-clerk", Set.of("bureau-clerk"), "wuhan-ipo", "c1", "m0"),
                body);
    }

    @Test
    void everyByteCounts() {
        byte[] one = ChainHash.of(ChainHash.start(), message("D1", "{\"a\":1}"));

        assertThat(ChainHash.of(ChainHash.start(), message("D1", "{\"a\":1}"))).isEqualTo(one);
        assertThat(ChainHash.of(ChainHash.start(), message("D1", "{\"a\":2}"))).isNotEqualTo(one);
        assertThat(ChainHash.of(ChainHash.start(), message("D1", "{\"a\": 1}"))).isNotEqualTo(one);
        assertThat(ChainHash.of(one, message("D1", "{\"a\":1}"))).isNotEqualTo(one);
    }

    @Test
    void textCannotMoveFromOnePartToTheNext() {
        assertThat(ChainHash.of(ChainHash.start(), message("D1x", "y")))
                .isNotEqualTo(ChainHash.of(ChainHash.start(), message("D1", "xy")));
    }
}
