package cn.kaixu.reporting.log;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appends to the log of all messages. The row that holds the head is locked until the transaction ends, so positions have
 * no gaps and follow the order of commits; whoever holds that lock knows that nothing is being appended.
 */
@Component
public class MessageLog {

    private final JdbcClient sql;
    private final Clock clock;

    MessageLog(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Appends a message unless it is there already. Takes part in the transaction that handles the message. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(LoggedMessage message) {
        Head head = lockHead();
        LoggedMessage stored = atStoredPrecision(message);
        byte[] hash = ChainHash.of(head.hash(), stored);
        int inserted = insert(stored, head.position() + 1, hash);
        if (inserted == 1) {
            sql.sql("update message_log_head set position = :position, hash = :hash")
                    .param("position", head.position() + 1)
                    .param("hash", hash)
                    .update();
        }
    }

    /** Locks the head: until this transaction ends nobody appends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Head lockHead() {
        return sql.sql("select position, hash from message_log_head for update")
                .query((row, number) -> new Head(row.getLong("position"), row.getBytes("hash")))
                .single();
    }

    private int insert(LoggedMessage message, long position, byte[] hash) {
        LoggedMessage.Origin origin = message.origin();
        return sql.sql("""
                        insert into message_log (position, message_id, type, subject, patent_number, occurred_at, recorded_at, topic,
                            actor, actor_roles, actor_organisation, correlation_id, causation_id, body, hash)
                        values (:position, :id, :type, :subject, :patent, :occurred, :recorded, :topic,
                            :actor, string_to_array(:roles, ','), :organisation, :correlation, :causation, :body::json, :hash)
                        on conflict (message_id) do nothing""")
                .param("position", position)
                .param("id", message.messageId())
                .param("type", message.type())
                .param("subject", message.subject())
                .param("patent", message.patentNumber().value())
                .param("occurred", message.occurredAt().atOffset(ZoneOffset.UTC))
                .param("recorded", clock.instant().atOffset(ZoneOffset.UTC))
                .param("topic", message.topic())
                .param("actor", origin.actor())
                .param(
                        "roles",
                        String.join(",", origin.actorRoles().stream().sorted().toList()))
                .param("organisation", origin.actorOrganisation())
                .param("correlation", origin.correlationId())
                .param("causation", origin.causationId())
                .param("body", message.body())
                .param("hash", hash)
                .update();
    }

    /** The database keeps microseconds; the hash must be over what can be read back. */
    private static LoggedMessage atStoredPrecision(LoggedMessage message) {
        return new LoggedMessage(
                message.messageId(),
                message.type(),
                message.subject(),
                message.patentNumber(),
                message.occurredAt().truncatedTo(ChronoUnit.MICROS),
                message.topic(),
                message.origin(),
                message.body());
    }

    /** Where the log ends. */
    @SuppressWarnings("ArrayRecordComponent") // a hash read and used within one transaction
    public record Head(long position, byte[] hash) {}
}
