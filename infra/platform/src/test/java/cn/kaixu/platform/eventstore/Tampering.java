package cn.kaixu.platform.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Changes stored events as somebody with full rights on the database could. */
record Tampering(EventDatabase database) {

    static Tampering with(EventDatabase database) {
        return new Tampering(database);
    }

    void remove(long position) {
        execute("delete from domain_event where position = " + position);
    }

    void change(long position, String assignment) {
        execute("update domain_event set " + assignment + " where position = " + position);
    }

    private void execute(String statement) {
        try (Connection connection = database.dataSource().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("set session_replication_role = replica");
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
