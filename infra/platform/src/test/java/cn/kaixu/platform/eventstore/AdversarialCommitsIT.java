package cn.kaixu.platform.eventstore;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A tailing reader sees every event once and in order, whatever the writers do; with Axon's own engine the same run
 * loses events, which shows that the run can find a loss.
 *
 * <p>{@code -Dkaixu.adversary.events=1000000} makes it large and {@code -Dkaixu.adversary.seed} repeats one.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdversarialCommitsIT {

    private static final Logger LOG = LoggerFactory.getLogger(AdversarialCommitsIT.class);

    private final long seed = Long.getLong("kaixu.adversary.seed", 20261122L);
    private final int events = Integer.getInteger("kaixu.adversary.events", 30_000);

    @Test
    void ourReaderMissesNothing() throws Exception {
        EventDatabase database = EventDatabase.create();
        Observation observation;
        try (GroupCommitStore store = new GroupCommitStore(database, seed)) {
            observation = new AdversarialRun(store, seed, events).observe();
        }
        LOG.info("Group commit, seed {}: {}", seed, observation);

        assertThat(observation.acknowledged()).isGreaterThanOrEqualTo(events);
        assertThat(observation.skipped()).isZero();
        assertThat(observation.doubled()).isZero();
        assertThat(observation.inverted()).isZero();
        assertThat(observation.neverAcknowledged()).isZero();
        assertThat(new EventChainVerifier(database.dataSource()).verify()).isEmpty();
    }

    @Test
    void theStockReaderMissesEvents() throws Exception {
        Observation observation;
        try (StockStore store = new StockStore(EventDatabase.create())) {
            observation = new AdversarialRun(store, seed, Math.min(events, 10_000)).observe();
        }
        LOG.info("Stock engine, seed {}: {}", seed, observation);

        assertThat(observation.skipped()).isPositive();
    }
}
