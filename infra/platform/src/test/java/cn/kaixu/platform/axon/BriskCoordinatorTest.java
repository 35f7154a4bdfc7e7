package cn.kaixu.platform.axon;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BriskCoordinatorTest {

    private final BriskCoordinator coordinator = new BriskCoordinator("listing.projection.register");

    @AfterEach
    void stop() {
        coordinator.shutdownNow();
    }

    @Test
    void looksSoonWhetherThereIsRoomAgain() {
        assertThat(delayGiven(100)).isLessThanOrEqualTo(2);
    }

    @Test
    void keepsEveryOtherTime() {
        assertThat(delayGiven(500)).isBetween(400L, 500L);
        assertThat(delayGiven(5_000)).isBetween(4_900L, 5_000L);
    }

    private long delayGiven(long milliseconds) {
        return coordinator
                .schedule(() -> {}, milliseconds, TimeUnit.MILLISECONDS)
                .getDelay(TimeUnit.MILLISECONDS);
    }
}
