package cn.kaixu.platform.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import org.awaitility.Awaitility;

/** Another session that holds the appender's lock, so that appends wait until it lets go. */
final class HeldLock implements AutoCloseable {

    private static final String WAITING_APPENDERS =
            "select count(*) from pg_locks where locktype = 'advisory' and not granted"
                    + " and database = (select oid from pg_database where datname = current_database())";

    private final EventDatabase database;
    private final Connection connection;

    private HeldLock(EventDatabase database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    static HeldLock of(EventDatabase database) throws SQLException {
        Connection connection = database.dataSource().getConnection();
        connection.setAutoCommit(false);
        try (Statement lock = connection.createStatement()) {
            lock.execute("select pg_advisory_xact_lock(7744051118445851763)");
        }
        return new HeldLock(database, connection);
    }

    void awaitWaitingAppenders(int count) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(5))
                .until(() -> database.sql()
                                .sql(WAITING_APPENDERS)
                                .query(Integer.class)
                                .single()
                        == count);
    }

    void during(Duration time) {
        AdversarialRun.standStill(time);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
