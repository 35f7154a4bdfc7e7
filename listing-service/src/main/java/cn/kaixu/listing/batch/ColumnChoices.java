package cn.kaixu.listing.batch;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import cn.kaixu.listing.batch.table.Column;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What an organisation has said about the columns of its tables, by the fingerprint of their headers. */
@Component
class ColumnChoices {

    private final JdbcClient sql;
    private final JsonMapper json;

    ColumnChoices(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<Map<String, Column>> recall(String organisation, String fingerprint) {
        return sql.sql(
                        "select choice from column_choice where organisation_id = :organisation and fingerprint = :fingerprint")
                .param("organisation", organisation)
                .param("fingerprint", fingerprint)
                .query((row, number) -> choice(row.getString(1)))
                .optional();
    }

    void remember(Uploader by, String fingerprint, Map<String, Column> choice, Instant now) {
        sql.sql("""
                        insert into column_choice (organisation_id, fingerprint, choice, chosen_by, chosen_at)
                        values (:organisation, :fingerprint, :choice::jsonb, :by, :at)
                        on conflict (organisation_id, fingerprint) do update
                           set choice = excluded.choice, chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at
                        """)
                .param("organisation", by.organisationId())
                .param("fingerprint", fingerprint)
                .param("choice", json.writeValueAsString(choice))
                .param("by", by.subject())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(String organisation, String fingerprint) {
        sql.sql("delete from column_choice where organisation_id = :organisation and fingerprint = :fingerprint")
                .param("organisation", organisation)
                .param("fingerprint", fingerprint)
                .update();
    }

    private Map<String, Column> choice(String object) {
        Map<String, Column> choice = new HashMap<>();
        json.readTree(object)
                .properties()
                .forEach(column -> choice.put(
                        column.getKey(), Column.valueOf(column.getValue().asString())));
        return choice;
    }
}
