package cn.kaixu.platform.relay;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PrecedenceTest {

    private final AtomicInteger calls = new AtomicInteger();
    private final Precedence precedence = new Precedence(calls::incrementAndGet);

    @Test
    void isTakenWhileTheWorkRunsAndWakesTheRelayAfterwards() {
        precedence.first(() -> {
            assertThat(precedence.isTaken(System.nanoTime())).isTrue();
            assertThat(calls).hasValue(0);
        });

        assertThat(precedence.isTaken(System.nanoTime())).isFalse();
        assertThat(calls).hasValue(1);
    }

    @Test
    void endsAfterAWhileThoughTheWorkGoesOn() {
        precedence.first(
                () -> assertThat(precedence.isTaken(later(Precedence.LONGEST))).isFalse());
    }

    @Test
    void isNotTakenAgainBeforeTheRelayHadItsTurn() {
        precedence.first(() -> {});

        precedence.first(() -> assertThat(precedence.isTaken(System.nanoTime())).isFalse());
    }

    @Test
    void isGivenBackWhenTheWorkFails() {
        assertThatThrownBy(() -> precedence.first(() -> {
                    throw new IllegalStateException("the database is away");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(precedence.isTaken(System.nanoTime())).isFalse();
        assertThat(calls).hasValue(1);
    }

    private static long later(Duration duration) {
        return System.nanoTime() + duration.toNanos();
    }
}
