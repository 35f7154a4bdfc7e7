package cn.kaixu.platform.inbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.JdbcTemplate;

/** The messages that have taken effect here. */
final class InboxTable {

    private static final String CLAIM = """
            insert into inbox (message_id, type)
            select * from unnest(?, ?)
            on conflict do nothing
            returning message_id
            """;

    private final JdbcTemplate jdbc;

    InboxTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes the messages as handled and returns the ids of those that were not before. */
    Set<String> claim(Collection<IncomingMessage> messages) {
        List<String> ids = messages.stream().map(InboxTable::id).toList();
        List<String> types = messages.stream().map(IncomingMessage::type).toList();
        Set<String> fresh = new HashSet<>();
        jdbc.query(
                CLAIM,
                statement -> {
                    statement.setArray(1, text(statement.getConnection(), ids));
                    statement.setArray(2, text(statement.getConnection(), types));
                },
                row -> {
                    fresh.add(row.getString(1));
                });
        return fresh;
    }

    private static String id(IncomingMessage message) {
        if (message.id().isEmpty()) {
            throw new MalformedMessageException("a message without an id cannot be told from a repeat", null);
        }
        return message.id();
    }

    private static Array text(Connection connection, List<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }
}
