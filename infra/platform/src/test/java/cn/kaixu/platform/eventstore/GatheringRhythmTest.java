package cn.kaixu.platform.eventstore;

import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GatheringRhythmTest {

    private static final long MILLISECOND = TimeUnit.MILLISECONDS.toNanos(1);

    private final GatheringRhythm rhythm = new GatheringRhythm();
    private long now = 7 * GatheringRhythm.GATHERING;
    private long position = 1_000;

    @Test
    void showsACommitAfterAQuietMomentAtOnce() {
        for (int commit = 0; commit < 10; commit++) {
            assertThat(commitAfter(GatheringRhythm.GATHERING, 500)).hasValue(0);
        }
    }

    @Test
    void showsAFewCommitsCloseTogetherAtOnce() {
        assertThat(commitAfter(0, 1)).hasValue(0);
        for (int event = 0; event < GatheringRhythm.FEW; event++) {
            assertThat(commitAfter(MILLISECOND, 1)).hasValue(0);
        }
    }

    @Test
    void showsTheLaterOnesOfManyTogether() {
        hurry();

        assertThat(commitAfter(MILLISECOND, 1))
                .hasValue(GatheringRhythm.GATHERING - (GatheringRhythm.FEW + 1) * MILLISECOND);
        assertThat(commitAfter(MILLISECOND, 1)).isEmpty();
        assertThat(gatheredAfter(GatheringRhythm.GATHERING)).isEqualTo(position);
    }

    @Test
    void goesOnGatheringWhileThereAreMany() {
        hurry();
        assertThat(commitAfter(MILLISECOND, 1)).isPresent();
        gatheredAfter(GatheringRhythm.GATHERING);

        assertThat(commitAfter(MILLISECOND, 1)).hasValue(GatheringRhythm.GATHERING - MILLISECOND);
    }

    @Test
    void showsAFewAtOnceAgainAfterACalmGatheringTime() {
        hurry();
        assertThat(commitAfter(MILLISECOND, 1)).isPresent();
        gatheredAfter(GatheringRhythm.GATHERING);
        assertThat(commitAfter(MILLISECOND, 1)).isPresent();
        gatheredAfter(GatheringRhythm.GATHERING);

        assertThat(commitAfter(MILLISECOND, 1)).hasValue(0);
    }

    /** As many commits as are still shown at once. */
    private void hurry() {
        commitAfter(0, 1);
        for (int event = 0; event < GatheringRhythm.FEW; event++) {
            commitAfter(MILLISECOND, 1);
        }
    }

    private OptionalLong commitAfter(long nanos, int events) {
        now += nanos;
        position += events;
        return rhythm.committed(position, now);
    }

    private long gatheredAfter(long nanos) {
        now += nanos;
        return rhythm.gathered(now);
    }
}
