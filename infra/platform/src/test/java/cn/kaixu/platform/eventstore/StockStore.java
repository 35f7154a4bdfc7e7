package cn.kaixu.platform.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Axon's own JDBC engine with its default settings, amid the same mischief. */
final class StockStore implements AdversarialStore {

    private final HikariDataSource pool;
    private static final ThreadLocal<SingleConnectionDataSource> CURRENT = new ThreadLocal<>();
    private final JdbcEventStorageEngine engine;
    private final CountDownLatch never = new CountDownLatch(1);
    private @Nullable TrackingToken token;

    StockStore(EventDatabase database) throws SQLException {
        this.pool = database.pool(20);
        this.engine = JdbcEventStorageEngine.builder()
                .eventSerializer(Events.serializer())
                .snapshotSerializer(Events.serializer())
                .connectionProvider(() -> CURRENT.get().getConnection())
                .transactionManager(NoTransactionManager.instance())
                .build();
        inTransaction(() -> engine.createSchema(PostgresEventTableFactory.INSTANCE), true);
    }

    @Override
    public boolean write(int writer, List<DomainEventMessage<Noted>> events, Mischief mischief) throws SQLException {
        return inTransaction(
                () -> {
                    AdversarialRun.standStill(mischief.pauseBefore());
                    engine.appendEvents(events);
                    AdversarialRun.standStill(mischief.holdAfter());
                },
                !mischief.fails());
    }

    @Override
    public List<TrackedEventMessage<?>> read() throws SQLException, InterruptedException {
        never.await(1, TimeUnit.MILLISECONDS);
        List<TrackedEventMessage<?>> read = new ArrayList<>();
        inTransaction(() -> engine.readEvents(token, false).forEach(read::add), true);
        if (!read.isEmpty()) {
            token = read.getLast().trackingToken();
        }
        return read;
    }

    @Override
    public void close() {
        never.countDown();
        pool.close();
    }

    private boolean inTransaction(Runnable work, boolean commits) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            CURRENT.set(new SingleConnectionDataSource(connection, true));
            work.run();
            if (commits) {
                connection.commit();
            } else {
                connection.rollback();
            }
            return commits;
        } finally {
            CURRENT.remove();
        }
    }
}
