package cn.kaixu.listing.conversion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import cn.kaixu.listing.conversion.value.Condition;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.platform.time.ChinaDates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The newest verification of each announced declaration, as the review told of it. */
@Component
public class VerificationTable {

    private final JdbcClient sql;
    private final JsonMapper json;

    VerificationTable(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Keeps a verification, unless a later one is known. */
    public void keep(DeclarationId declaration, int round, List<Condition> checks, Instant at) {
        sql.sql("""
                        insert into listing_verification as v (declaration_id, round, checked_at, checks)
                        values (:id, :round, :at, :checks::jsonb)
                        on conflict (declaration_id) do update
                        set round = excluded.round, checked_at = excluded.checked_at, checks = excluded.checks
                        where excluded.checked_at > v.checked_at
                        """)
                .param("id", declaration.value())
                .param("round", round)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("checks", json.writeValueAsString(checks))
                .update();
    }

    @Nullable
    Verification of(DeclarationId declaration, int round) {
        return sql.sql(
                        "select checked_at, checks from listing_verification where declaration_id = :id and round = :round")
                .param("id", declaration.value())
                .param("round", round)
                .query((row, number) -> {
                    LocalDate on = ChinaDates.on(row.getTimestamp("checked_at").toInstant());
                    return new Verification(on, List.of(json.readValue(row.getString("checks"), Condition[].class)));
                })
                .optional()
                .orElse(null);
    }
}
