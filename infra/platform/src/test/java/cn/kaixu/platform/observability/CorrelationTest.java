package cn.kaixu.platform.observability;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Identifiers are taken over when they are usable, made when not, and gone afterwards. */
class CorrelationTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void takesOverWhatTheCallerNames() {
        try (Correlation.Scope _ = Correlation.enter("case-7", "00-" + TRACE + "-00f067aa0ba902b7-01")) {
            assertThat(Correlation.id()).isEqualTo("case-7");
            assertThat(Correlation.traceParent())
                    .startsWith("00-" + TRACE + "-")
                    .endsWith("-01")
                    .doesNotContain("00f067aa0ba902b7");
        }
        assertThat(Correlation.id()).isEmpty();
        assertThat(Correlation.traceParent()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "two words", "line\nbreak", "编号"})
    void makesAnIdWhenTheCallersIsUnusable(@Nullable String received) {
        try (Correlation.Scope _ = Correlation.enter(received, "nonsense")) {
            assertThat(Correlation.id()).hasSize(36);
            assertThat(Correlation.traceParent()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        }
    }

    @Test
    void returnsToTheOuterMatter() {
        try (Correlation.Scope _ = Correlation.enter("outer", null)) {
            try (Correlation.Scope _ = Correlation.enter("inner", null)) {
                assertThat(Correlation.id()).isEqualTo("inner");
            }
            assertThat(Correlation.id()).isEqualTo("outer");
        }
    }
}
