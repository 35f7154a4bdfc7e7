package cn.kaixu.listing.webhook;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the webhooks. */
@Component
class WebhookTable {

    private static final String SELECT =
            "select id, organisation_id, url, secret, created_by, created_at from webhook where organisation_id = :organisation";

    private final JdbcClient sql;

    WebhookTable(JdbcClient sql) {
        this.sql = sql;
    }

    boolean add(Webhook webhook) {
        return sql.sql("""
                        insert into webhook (id, organisation_id, url, secret, created_by, created_at)
                        values (:id, :organisation, :url, :secret, :by, :at) on conflict do nothing
                        """)
                        .param("id", webhook.id())
                        .param("organisation", webhook.organisationId())
                        .param("url", webhook.url().toString())
                        .param("secret", webhook.secret())
                        .param("by", webhook.createdBy())
                        .param("at", webhook.createdAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<Webhook> of(String organisation) {
        return sql.sql(SELECT + " order by created_at, id")
                .param("organisation", organisation)
                .query(WebhookTable::webhook)
                .list();
    }

    Optional<Webhook> find(String organisation, String id) {
        return sql.sql(SELECT + " and id = :id")
                .param("organisation", organisation)
                .param("id", id)
                .query(WebhookTable::webhook)
                .optional();
    }

    /** Whoever it belongs to. */
    Optional<Webhook> find(String id) {
        return sql.sql("select id, organisation_id, url, secret, created_by, created_at from webhook where id = :id")
                .param("id", id)
                .query(WebhookTable::webhook)
                .optional();
    }

    boolean remove(String organisation, String id) {
        return sql.sql("delete from webhook where organisation_id = :organisation and id = :id")
                        .param("organisation", organisation)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Webhook webhook(ResultSet row, int number) throws SQLException {
        return new Webhook(
                row.getString("id"),
                row.getString("organisation_id"),
                URI.create(row.getString("url")),
                row.getString("secret"),
                row.getString("created_by"),
                row.getTimestamp("created_at").toInstant());
    }
}
