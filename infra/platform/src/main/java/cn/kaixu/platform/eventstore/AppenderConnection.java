package cn.kaixu.platform.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

/** The appender's own connection, opened when needed and again after it was lost. */
final class AppenderConnection implements AutoCloseable {

    /**
     * Durability is not left to the server's defaults. The planner must look events up by index even while its
     * statistics still say that the table is small, because the plans are kept for the connection's life.
     */
    private static final String SETTINGS = """
            set synchronous_commit = on;
            set plan_cache_mode = force_generic_plan;
            set enable_seqscan = off;
            set enable_bitmapscan = off;
            set enable_hashjoin = off;
            set enable_mergejoin = off;
            set jit = off
            """;

    private static final int SECONDS_TO_PROVE_ALIVE = 2;

    private final DataSource dataSource;
    private final String hashAlgorithm;
    private @Nullable Connection connection;
    private @Nullable AppendStatement statement;

    AppenderConnection(DataSource dataSource, String hashAlgorithm) {
        this.dataSource = dataSource;
        this.hashAlgorithm = hashAlgorithm;
    }

    GroupOutcome append(List<Append> group) throws SQLException {
        return open().execute(group);
    }

    /** Whether the connection still answers; if it does, the failed statement was rolled back. */
    boolean survived() {
        try {
            return connection != null && connection.isValid(SECONDS_TO_PROVE_ALIVE);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() throws SQLException {
        Connection closing = connection;
        connection = null;
        statement = null;
        if (closing != null) {
            closing.close();
        }
    }

    private AppendStatement open() throws SQLException {
        if (statement != null) {
            return statement;
        }
        Connection opened = dataSource.getConnection();
        connection = opened;
        opened.setAutoCommit(true);
        try (Statement settings = opened.createStatement()) {
            settings.execute(SETTINGS);
        }
        statement = new AppendStatement(opened, hashAlgorithm);
        return statement;
    }
}
