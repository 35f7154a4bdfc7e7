package cn.kaixu.listing.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** Keeps two instances off the same batch. The lock belongs to a database session, so it dies with its process. */
@Component
class BatchLock {

    private final DataSource database;

    BatchLock(DataSource database) {
        this.database = database;
    }

    /** Runs the work if nobody else is at this batch. */
    void whileHeld(String batch, Runnable work) {
        try (Connection session = database.getConnection()) {
            if (ask(session, "select pg_try_advisory_lock(hashtextextended(?, 0))", batch)) {
                try {
                    work.run();
                } finally {
                    ask(session, "select pg_advisory_unlock(hashtextextended(?, 0))", batch);
                }
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("batch lock", e);
        }
    }

    private static boolean ask(Connection session, String question, String batch) throws SQLException {
        try (PreparedStatement statement = session.prepareStatement(question)) {
            statement.setString(1, "listing.batch." + batch);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
