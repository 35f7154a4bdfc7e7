package cn.kaixu.review.queue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.review.register.LegalState;
import cn.kaixu.review.validity.value.Matter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Declarations heard of from listing; shows whether a patent is already offered by another one. */
@Component
public class KnownDeclarations {

    private final JdbcClient jdbc;

    KnownDeclarations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void submitted(String declarationId, int round, PatentNumber patent) {
        jdbc.sql("""
                insert into known_declaration as k (declaration_id, round, patent_number, withdrawn)
                values (?, ?, ?, false)
                on conflict (declaration_id) do update
                set round = excluded.round, withdrawn = false where excluded.round > k.round""").params(declarationId, round, patent.value()).update();
    }

    /** Notes which round of a declaration was announced. */
    public void announced(String declarationId, int round, PatentNumber patent) {
        submitted(declarationId, round, patent);
        jdbc.sql("update known_declaration set announced_round = ? where declaration_id = ?")
                .params(round, declarationId)
                .update();
    }

    /**
     * The announced rounds of patents whose register entry this import changed, those that ended since included: written
     * with the announcement, so never late. Patents in a state that bars licensing come first, for those cannot wait.
     */
    public List<Matter> announcedChangedBy(String importId) {
        return jdbc.sql("""
                select k.declaration_id, k.announced_round, k.patent_number from known_declaration k
                join patent_register r on r.patent_number = k.patent_number
                where k.announced_round is not null and r.import_id = ?
                order by r.legal_states && ?::text[] desc, k.declaration_id""")
                .params(
                        importId,
                        LegalState.BARRING.stream().map(LegalState::name).toArray(String[]::new))
                .query((row, number) -> Matter.of(
                        row.getString("declaration_id"),
                        row.getInt("announced_round"),
                        new PatentNumber(row.getString("patent_number"))))
                .list();
    }

    /** Notes the licence end of amended terms; the latest amendment of the latest round stands. */
    public void amended(String declarationId, int round, int amendment, LocalDate licenceEnd) {
        jdbc.sql("""
                update known_declaration set amended_round = :round, amendment = :amendment, licence_end = :end
                where declaration_id = :id
                  and (amended_round is null or (:round, :amendment) > (amended_round, amendment))""")
                .param("round", round)
                .param("amendment", amendment)
                .param("end", licenceEnd)
                .param("id", declarationId)
                .update();
    }

    /** The licence end on offer if it was amended in this round. */
    public Optional<LocalDate> amendedLicenceEnd(String declarationId, int round) {
        return jdbc.sql("select licence_end from known_declaration where declaration_id = ? and amended_round = ?")
                .params(declarationId, round)
                .query(LocalDate.class)
                .optional();
    }

    /** Whether this round of a declaration was announced. */
    public boolean isAnnounced(String declarationId, int round) {
        return !jdbc.sql("select 1 from known_declaration where declaration_id = ? and announced_round = ?")
                .params(declarationId, round)
                .query()
                .listOfRows()
                .isEmpty();
    }

    /** Returns whether the declaration had been heard of. */
    public boolean withdrawn(String declarationId, int round) {
        return jdbc.sql("update known_declaration set withdrawn = true where declaration_id = ? and round <= ?")
                        .params(declarationId, round)
                        .update()
                > 0;
    }

    /** Other declarations for the patent that are neither withdrawn nor turned down. */
    public List<String> othersFor(PatentNumber patent, String declarationId) {
        return jdbc.sql("""
                select k.declaration_id from known_declaration k
                left join review_case c on c.declaration_id = k.declaration_id and c.round = k.round
                where k.patent_number = ? and k.declaration_id <> ? and not k.withdrawn
                  and coalesce(c.state, '') not in ('RETURNED', 'REFUSED', 'CLOSED')
                order by k.declaration_id""")
                .params(patent.value(), declarationId)
                .query((row, number) -> row.getString("declaration_id"))
                .list();
    }
}
