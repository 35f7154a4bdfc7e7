package cn.kaixu.platform.inbox;

import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Matters with a message set aside; whatever else arrives for them is set aside too, so that their order stays. */
final class BlockedMatters {

    private final JdbcClient jdbc;

    BlockedMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean any() {
        return jdbc.sql("select exists (select from inbox_blocked)")
                .query(Boolean.class)
                .single();
    }

    /** Whether the message must wait; holds the matter until the transaction ends. */
    boolean blocks(IncomingMessage message) {
        return jdbc.sql("select 1 from inbox_blocked where topic = ? and message_key = ? for update")
                .params(message.topic(), message.key())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void park(IncomingMessage message, String reason) {
        jdbc.sql("""
                insert into inbox_blocked (topic, message_key, parked, reason) values (?, ?, 1, ?)
                on conflict (topic, message_key) do update set parked = inbox_blocked.parked + 1
                """).params(message.topic(), message.key(), reason).update();
    }

    /** One message of the matter has been handled after all; the last one opens the matter again. */
    void release(IncomingMessage message) {
        jdbc.sql("update inbox_blocked set parked = parked - 1 where topic = ? and message_key = ?")
                .params(message.topic(), message.key())
                .update();
        jdbc.sql("delete from inbox_blocked where topic = ? and message_key = ? and parked <= 0")
                .params(message.topic(), message.key())
                .update();
    }

    long parked() {
        return jdbc.sql("select coalesce(sum(parked), 0) from inbox_blocked")
                .query(Long.class)
                .single();
    }

    List<Matter> list() {
        return jdbc.sql("select topic, message_key, parked, since, reason from inbox_blocked order by since")
                .query((row, number) -> new Matter(
                        row.getString("topic"),
                        row.getString("message_key"),
                        row.getInt("parked"),
                        row.getTimestamp("since").toInstant(),
                        row.getString("reason")))
                .list();
    }

    /** A matter with messages set aside, and why the first of them could not be handled. */
    record Matter(String topic, String key, int parked, Instant since, String reason) {}
}
