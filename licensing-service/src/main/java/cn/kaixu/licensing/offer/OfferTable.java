package cn.kaixu.licensing.offer;

import java.time.LocalDate;
import java.util.Optional;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.licensing.licence.value.DeclarationId;
import cn.kaixu.licensing.licence.value.Offer;
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

    public Optional<AnnouncedOffer> find(PatentNumber patent) {
        return sql.sql("""
                        select o.offer, o.announced_on, w.withdrawn_on
                        from offer o left join offer_withdrawal w using (declaration_id, round)
                        where o.patent_number = :patent""")
                .param("patent", patent.value())
                .query((row, number) -> new AnnouncedOffer(
                        json.readValue(row.getString("offer"), Offer.class),
                        row.getObject("announced_on", LocalDate.class),
                        row.getObject("withdrawn_on", LocalDate.class)))
                .optional();
    }
}
