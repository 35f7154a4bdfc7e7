package cn.kaixu.local.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** One database and one role per service, so that none can read another's. */
final class Databases {

    private Databases() {}

    /** Creates role and database of that name where missing; the name is one of ours, never input. */
    static void provide(Connection connection, String name, String password) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
                statement.execute("create role %s login password %s"
                        .formatted(statement.enquoteIdentifier(name, true), statement.enquoteLiteral(password)));
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                String quoted = statement.enquoteIdentifier(name, true);
                statement.execute("create database %s owner %s".formatted(quoted, quoted));
                statement.execute("revoke connect on database %s from public".formatted(quoted));
            }
        }
    }

    static void drop(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "drop database if exists %s with (force)".formatted(statement.enquoteIdentifier(name, true)));
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
