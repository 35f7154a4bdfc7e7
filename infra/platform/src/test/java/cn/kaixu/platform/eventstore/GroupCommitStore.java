package cn.kaixu.platform.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Our engine amid mischief: two instances on one database, writers in transactions of their own, and an adversary that
 * grabs the lock and kills or cancels appenders at work.
 */
final class GroupCommitStore implements AdversarialStore {

    private static final String APPENDERS_AT_WORK = " from pg_stat_activity where state = 'active'"
            + " and datname = current_database() and query like '%append_events(%' and pid <> pg_backend_pid()";

    private final EventDatabase database;
    private final HikariDataSource pool;
    private final List<GroupCommitEventStorageEngine> instances;
    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService adversary = Executors.newSingleThreadExecutor();
    private final Future<?> disturbance;

    GroupCommitStore(EventDatabase database, long seed) {
        this.database = database;
        this.pool = database.pool(20);
        this.instances = List.of(instance(), instance());
        this.stream = new WakingMessageSource(instances.getFirst()).openStream(null);
        this.disturbance = adversary.submit(() -> disturb(new Random(seed)));
    }

    @Override
    public boolean write(int writer, List<DomainEventMessage<Noted>> events, Mischief mischief) throws Exception {
        try (Connection own = pool.getConnection()) {
            own.setAutoCommit(false);
            own.createStatement().executeQuery("select txid_current()").close();
            AdversarialRun.standStill(mischief.pauseBefore());
            boolean stored = append(instances.get(writer % instances.size()), events, mischief.fails());
            AdversarialRun.standStill(mischief.holdAfter());
            own.rollback();
            return stored;
        }
    }

    /** A unit that is to fail contains an event that conflicts, behind others that would not. */
    private static boolean append(
            GroupCommitEventStorageEngine engine, List<DomainEventMessage<Noted>> events, boolean fails) {
        if (!fails) {
            engine.appendEvents(events);
            return true;
        }
        List<DomainEventMessage<Noted>> spoilt = new ArrayList<>(events);
        spoilt.add(Events.noted("never begun", 7));
        try {
            engine.appendEvents(spoilt);
            throw new AssertionError("An event without predecessor was stored");
        } catch (ConcurrencyException expected) {
            return false;
        }
    }

    @Override
    public List<TrackedEventMessage<?>> read() throws InterruptedException {
        List<TrackedEventMessage<?>> read = new ArrayList<>();
        if (disturbance.isDone() && over.getCount() > 0) {
            throw new AssertionError("The adversary has given up");
        }
        boolean any = stream.hasNextAvailable(50, TimeUnit.MILLISECONDS);
        while (any && stream.hasNextAvailable()) {
            read.add(stream.nextAvailable());
        }
        return read;
    }

    @Override
    public void close() {
        over.countDown();
        adversary.close();
        stream.close();
        instances.forEach(GroupCommitEventStorageEngine::close);
        pool.close();
    }

    private GroupCommitEventStorageEngine instance() {
        return Events.engine(pool, database.dataSource(), Events.DEFAULTS);
    }

    private @Nullable Void disturb(Random random) throws InterruptedException, SQLException {
        while (!over.await(50 + random.nextInt(100), TimeUnit.MILLISECONDS)) {
            switch (random.nextInt(3)) {
                case 0 -> holdTheLock();
                case 1 -> signalAppenders("pg_terminate_backend");
                default -> signalAppenders("pg_cancel_backend");
            }
        }
        return null;
    }

    private void holdTheLock() throws SQLException {
        try (HeldLock lock = HeldLock.of(database)) {
            lock.during(Duration.ofMillis(10));
        }
    }

    private void signalAppenders(String signal) {
        database.sql()
                .sql("select " + signal + "(pid)" + APPENDERS_AT_WORK)
                .query(Boolean.class)
                .list();
    }
}
