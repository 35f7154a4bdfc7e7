package cn.kaixu.listing.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.kaixu.platform.paging.Page;
import cn.kaixu.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The outbox: deliveries and the attempts at each. */
@Component
class DeliveryTable {

    private static final String SELECT = """
            select d.*, (select coalesce(jsonb_agg(jsonb_build_object('number', a.number, 'startedAt', a.started_at,
                                'status', a.status, 'problem', a.problem, 'millis', a.millis) order by a.number desc), '[]')
                           from webhook_attempt a where a.delivery_id = d.id) as log
              from webhook_delivery d
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    DeliveryTable(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    UUID add(String webhook, String event, Instant now) {
        return sql.sql("""
                        insert into webhook_delivery (webhook_id, event, created_at)
                        values (:webhook, :event, :now) returning id
                        """)
                .param("webhook", webhook)
                .param("event", event)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    Page<Delivery> page(String webhook, PageRequest page) {
        long total = sql.sql("select count(*) from webhook_delivery where webhook_id = :webhook")
                .param("webhook", webhook)
                .query(Long.class)
                .single();
        List<Delivery> found = sql.sql(SELECT
                        + " where d.webhook_id = :webhook order by d.created_at desc, d.id limit :size offset :offset")
                .param("webhook", webhook)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(this::delivery)
                .list();
        return Page.of(found, page, total);
    }

    Optional<Delivery> find(UUID id) {
        return sql.sql(SELECT + " where d.id = :id")
                .param("id", id)
                .query(this::delivery)
                .optional();
    }

    /**
     * Takes the next delivery that is due and that nobody is sending, one of a webhook at a time so that a slow receiver holds up nobody else, and notes the attempt.
     */
    Optional<Delivery> claim(Instant now, Duration lease) {
        Optional<UUID> claimed = sql.sql("""
                        update webhook_delivery set attempts = attempts + 1, tries = tries + 1, leased_until = :lease
                         where id = (select d.id from webhook_delivery d
                                      where d.state = 'WAITING' and coalesce(d.next_attempt_at <= :now, true)
                                        and not exists (select 1 from webhook_delivery o
                                                         where o.webhook_id = d.webhook_id and o.state = 'WAITING'
                                                           and o.leased_until > :now)
                                      order by d.next_attempt_at nulls first, d.created_at
                                      limit 1 for update skip locked)
                        returning id
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("lease", now.plus(lease).atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
        claimed.ifPresent(id -> sql.sql("""
                        insert into webhook_attempt (delivery_id, number, started_at)
                        select id, attempts, :now from webhook_delivery where id = :id
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update());
        return claimed.flatMap(this::find);
    }

    void keepBody(UUID id, String body) {
        sql.sql("update webhook_delivery set body = :body where id = :id and body is null")
                .param("body", body)
                .param("id", id)
                .update();
    }

    void conclude(Delivery delivery, SendResult result, DeliveryState state, @Nullable Instant next, Instant now) {
        sql.sql("""
                        update webhook_attempt set status = :status, problem = :problem, millis = :millis
                         where delivery_id = :id and number = :number
                        """)
                .param("status", result.status())
                .param("problem", result.problem())
                .param("millis", result.millis())
                .param("id", delivery.id())
                .param("number", delivery.attempts())
                .update();
        sql.sql("""
                        update webhook_delivery set state = :state, next_attempt_at = :next, leased_until = null,
                               delivered_at = case when :state = 'DELIVERED' then :now::timestamptz else delivered_at end
                         where id = :id
                        """)
                .param("state", state.name())
                .param("next", next == null ? null : Timestamp.from(next))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", delivery.id())
                .update();
    }

    void sendAgain(UUID id) {
        sql.sql("update webhook_delivery set state = 'WAITING', tries = 0, next_attempt_at = null where id = :id")
                .param("id", id)
                .update();
    }

    private Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getString("webhook_id"),
                row.getString("event"),
                row.getString("batch_id"),
                row.getString("body"),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getInt("tries"),
                instant(row.getTimestamp("next_attempt_at")),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("delivered_at")),
                List.of(json.readValue(row.getString("log"), Delivery.Attempt[].class)));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
