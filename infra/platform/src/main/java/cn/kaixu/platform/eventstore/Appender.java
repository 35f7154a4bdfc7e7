package cn.kaixu.platform.eventstore;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread of this process that writes events.
 *
 * <p>A group whose connection broke is sent again as it was. The database recognises what the first attempt had
 * already stored, so nothing is stored twice and no durable event is reported as failed.
 */
final class Appender implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Appender.class);
    private static final Duration PAUSE_BETWEEN_ATTEMPTS = Duration.ofMillis(100);
    private static final Duration TIME_TO_FINISH = Duration.ofSeconds(10);

    /** Serialisation failure, deadlock, lock time-out, cancelled statement: no fault of the events. */
    private static final Set<String> ROLLED_BACK_BY_OTHERS = Set.of("40001", "40P01", "55P03", "57014");

    private final AppendQueue queue;
    private final AppenderConnection connection;
    private final LongConsumer committed;
    private final CountDownLatch givingUp = new CountDownLatch(1);
    private final Thread thread;

    /**
     * @param committed told the last position after each commit, once those who wait have been answered
     */
    Appender(AppendQueue queue, AppenderConnection connection, LongConsumer committed) {
        this.queue = queue;
        this.connection = connection;
        this.committed = committed;
        this.thread = Thread.ofPlatform().name("event-appender").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Stores what waits, then stops; with the database gone, those who wait are told that the outcome is unknown. */
    @Override
    public void close() {
        queue.close();
        try {
            if (thread.join(TIME_TO_FINISH)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        givingUp.countDown();
    }

    private void run() {
        try {
            for (List<Append> group = queue.takeGroup(); !group.isEmpty(); group = queue.takeGroup()) {
                storeWithoutFail(group);
            }
        } catch (InterruptedException e) {
            LOG.error("The appender was interrupted and stops; further appends are refused", e);
            queue.close();
            Thread.currentThread().interrupt();
        }
        disconnect();
    }

    private void storeWithoutFail(List<Append> group) {
        try {
            storeReliably(group);
        } catch (RuntimeException e) {
            LOG.error("Storing {} appends failed in a way that is not foreseen", group.size(), e);
            leaveUnknown(group, "unforeseen failure", e);
            disconnect();
        }
    }

    private void storeReliably(List<Append> group) {
        int lost = 0;
        for (List<Append> open = stillWanted(group); !open.isEmpty(); open = stillWanted(open)) {
            if (storeOnce(open)) {
                continue;
            }
            // The first repetition is immediate: mostly just the one connection is gone, not the database.
            if (lost++ > 0 && stopsTrying()) {
                leaveUnknown(open, "the store is being closed", new EventStoreUnavailableException("database gone"));
            }
        }
    }

    private static List<Append> stillWanted(List<Append> group) {
        return group.stream().filter(Append::send).toList();
    }

    /** Whether the database answered; what it settled has its answer then. */
    private boolean storeOnce(List<Append> group) {
        try {
            answer(group, connection.append(group));
            return true;
        } catch (SQLException e) {
            if (!connection.survived()) {
                LOG.warn("Lost the connection while storing {} appends; sending them again", group.size(), e);
                disconnect();
                return false;
            }
            if (ROLLED_BACK_BY_OTHERS.contains(e.getSQLState())) {
                LOG.warn("Storing {} appends was interrupted; sending them again", group.size(), e);
                return false;
            }
            storeApart(group, e);
            return true;
        }
    }

    /** One append that the database cannot take must not fail the others. */
    private void storeApart(List<Append> group, SQLException problem) {
        if (group.size() > 1) {
            group.forEach(append -> storeReliably(List.of(append)));
            return;
        }
        Append refused = group.getFirst();
        refused.fail(new EventStoreException("The database refused the events of " + refused.unitOfWork(), problem));
    }

    private void answer(List<Append> group, GroupOutcome outcome) {
        Long lastPosition = outcome.lastPosition();
        if (lastPosition == null) {
            outcome.settled().forEach((place, verdict) -> group.get(place).answer(verdict));
            return;
        }
        group.forEach(append -> append.answer(Verdict.STORED));
        committed.accept(lastPosition);
    }

    private static void leaveUnknown(List<Append> group, String reason, RuntimeException cause) {
        group.forEach(append -> append.fail(new AppendOutcomeUnknownException(append.unitOfWork(), reason, cause)));
    }

    private boolean stopsTrying() {
        try {
            return givingUp.await(PAUSE_BETWEEN_ATTEMPTS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void disconnect() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("The appender's connection did not close cleanly", e);
        }
    }
}
