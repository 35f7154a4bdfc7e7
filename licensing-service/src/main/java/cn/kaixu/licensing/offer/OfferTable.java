package cn.kaixu.licensing.offer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.licensing.licence.value.DeclarationId;
import cn.kaixu.licensing.licence.value.Offer;
import cn.kaixu.licensing.licence.value.OfferedTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The offers of all patents. Announcement and withdrawal are kept apart, each with its round, so that messages may
 * arrive in any order and more than once.
 */
@Component
public class OfferTable {

    private final JdbcClient sql;
    private final JsonMapper json;

    OfferTable(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    public void announced(Offer offer, LocalDate on) {
        sql.sql("""
                        insert into offer (declaration_id, patent_number, round, offer, announced_on)
                        values (:declaration, :patent, :round, :offer::jsonb, :on)
                        on conflict (declaration_id) do update
                        set round = excluded.round, offer = excluded.offer, announced_on = excluded.announced_on
                        where excluded.round > offer.round""")
                .param("declaration", offer.declarationId().value())
                .param("patent", offer.patent().number().value())
                .param("round", offer.round())
                .param("offer", json.writeValueAsString(offer))
                .param("on", on)
                .update();
    }

    public void withdrawn(DeclarationId declaration, int round, LocalDate on) {
        sql.sql("""
                        insert into offer_withdrawal (declaration_id, round, withdrawn_on)
                        values (:declaration, :round, :on)
                        on conflict (declaration_id, round) do nothing""")
                .param("declaration", declaration.value())
                .param("round", round)
                .param("on", on)
                .update();
    }

    /** Closes a round and keeps why. */
    public void revoked(DeclarationId declaration, int round, Revocation revocation) {
        withdrawn(declaration, round, revocation.effectiveOn());
        sql.sql("""
                        insert into offer_revocation (declaration_id, round, effective_on, legal_basis, reasons)
                        values (:declaration, :round, :on, :basis, :reasons::jsonb)
                        on conflict (declaration_id, round) do nothing""")
                .param("declaration", declaration.value())
                .param("round", round)
                .param("on", revocation.effectiveOn())
                .param("basis", revocation.legalBasis())
                .param("reasons", json.writeValueAsString(revocation.reasons()))
                .update();
    }

    /** The revocation of one round, if it was revoked. */
    public Optional<Revocation> revocation(DeclarationId declaration, int round) {
        return sql.sql("""
                        select effective_on, legal_basis, reasons from offer_revocation
                        where declaration_id = :declaration and round = :round""")
                .param("declaration", declaration.value())
                .param("round", round)
                .query((row, number) -> new Revocation(
                        row.getObject("effective_on", LocalDate.class),
                        row.getString("legal_basis"),
                        List.of(json.readValue(row.getString("reasons"), String[].class))))
                .optional();
    }

    /** Lays other terms over a round's; an older amendment than the one known changes nothing. */
    public void amended(DeclarationId declaration, int round, int amendment, OfferedTerms terms) {
        sql.sql("""
                        insert into offer_amendment as a (declaration_id, round, amendment, changes)
                        values (:declaration, :round, :amendment, :changes::jsonb)
                        on conflict (declaration_id, round) do update
                        set amendment = excluded.amendment, changes = excluded.changes
                        where excluded.amendment > a.amendment""")
                .param("declaration", declaration.value())
                .param("round", round)
                .param("amendment", amendment)
                .param("changes", json.writeValueAsString(Map.of("terms", terms)))
                .update();
    }

    /** Closes a round to new licences; again for new reasons, with the first moment kept. The later word stands. */
    public void suspended(DeclarationId declaration, int round, List<String> reasons, Instant at) {
        put(declaration, round, true, reasons, at);
    }

    /** Opens it again. */
    public void reinstated(DeclarationId declaration, int round, Instant at) {
        put(declaration, round, false, List.of(), at);
    }

    private void put(DeclarationId declaration, int round, boolean suspended, List<String> reasons, Instant at) {
        sql.sql("""
                        insert into offer_suspension as s (declaration_id, round, changed_at, suspended, since, reasons)
                        values (:declaration, :round, :at, :suspended, :at, :reasons::jsonb)
                        on conflict (declaration_id, round) do update
                        set changed_at = excluded.changed_at, suspended = excluded.suspended, reasons = excluded.reasons,
                            since = case when s.suspended and excluded.suspended then s.since else excluded.since end
                        where excluded.changed_at >= s.changed_at""")
                .param("declaration", declaration.value())
                .param("round", round)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("suspended", suspended)
                .param("reasons", json.writeValueAsString(reasons))
                .update();
    }

    /** The suspension of a patent's newest offer, while there is one. */
    public Optional<Suspension> suspension(PatentNumber patent) {
        return find(patent).flatMap(offer -> Optional.ofNullable(offer.suspension()));
    }

    public Optional<AnnouncedOffer> find(PatentNumber patent) {
        return sql.sql("""
                        select o.offer || coalesce(a.changes, '{}') as offer, o.announced_on, w.withdrawn_on,
                               s.since, s.reasons
                        from offer o left join offer_withdrawal w using (declaration_id, round)
                        left join offer_amendment a using (declaration_id, round)
                        left join offer_suspension s
                            on s.declaration_id = o.declaration_id and s.round = o.round and s.suspended
                        where o.patent_number = :patent""")
                .param("patent", patent.value())
                .query((row, number) -> new AnnouncedOffer(
                        json.readValue(row.getString("offer"), Offer.class),
                        row.getObject("announced_on", LocalDate.class),
                        row.getObject("withdrawn_on", LocalDate.class),
                        suspension(row)))
                .optional();
    }

    private @Nullable Suspension suspension(ResultSet row) throws SQLException {
        OffsetDateTime since = row.getObject("since", OffsetDateTime.class);
        return since == null
                ? null
                : new Suspension(since.toInstant(), List.of(json.readValue(row.getString("reasons"), String[].class)));
    }
}
