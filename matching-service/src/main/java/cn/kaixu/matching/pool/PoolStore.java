package cn.kaixu.matching.pool;

import java.time.LocalDate;
import java.time.ZoneOffset;

import cn.kaixu.contract.kernel.PatentNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the pool. Every fact may arrive twice and facts of different topics in any order: rows hold absolute values
 * guarded by round or date. Positions are given under a lock held until commit, so a follower never misses one.
 */
@Component
public class PoolStore {

    private static final long POSITION_LOCK = 0x6b_61_69_78_75L;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    PoolStore(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
    }

    /** Opens an offer, unless the same or a later round of it was withdrawn or announced before. */
    @Transactional
    public void open(Offer offer) {
        int rows = jdbc.sql("""
                insert into pool_entry as p (patent_number, declaration_id, round, withdrawn_on, position, offer)
                values (:number, :declaration, :round,
                    (select max(effective_on) from pool_withdrawal
                     where declaration_id = :declaration and round >= :round), :position, :offer::jsonb)
                on conflict (patent_number) do update set declaration_id = excluded.declaration_id,
                    round = excluded.round, withdrawn_on = excluded.withdrawn_on, position = excluded.position,
                    offer = excluded.offer
                where p.declaration_id <> excluded.declaration_id or excluded.round >= p.round""")
                .param("number", offer.patentNumber().value())
                .param("declaration", offer.declarationId())
                .param("round", offer.round())
                .param("position", nextPosition())
                .param("offer", json.writeValueAsString(offer))
                .update();
        announce(rows, offer.patentNumber());
    }

    /** Withdraws this round and all before it; remembered even when the announcement has not arrived. */
    @Transactional
    public void withdraw(String declarationId, int round, PatentNumber patent, LocalDate effectiveOn) {
        close(declarationId, round, patent, effectiveOn, false);
    }

    /** Closes it as revoked by the organiser. */
    @Transactional
    public void revoke(String declarationId, int round, PatentNumber patent, LocalDate effectiveOn) {
        close(declarationId, round, patent, effectiveOn, true);
    }

    private void close(String declarationId, int round, PatentNumber patent, LocalDate effectiveOn, boolean revoked) {
        jdbc.sql("""
                insert into pool_withdrawal (declaration_id, round, effective_on, revoked) values (?, ?, ?, ?)
                on conflict do nothing""").params(declarationId, round, effectiveOn, revoked).update();
        int rows = jdbc.sql("""
                update pool_entry set withdrawn_on = ?, position = ?
                where declaration_id = ? and round <= ? and withdrawn_on is null""")
                .params(effectiveOn, nextPosition(), declarationId, round)
                .update();
        announce(rows, patent);
    }

    /** Lets followers look at a round again. */
    void touch(String declarationId, int round, PatentNumber patent) {
        int rows = jdbc.sql("update pool_entry set position = ? where declaration_id = ? and round = ?")
                .params(nextPosition(), declarationId, round)
                .update();
        announce(rows, patent);
    }

    /** Keeps the newest checks of a declaration before its announcement. */
    @Transactional
    public void verified(String declarationId, Verification verification) {
        keep("pool_verification", declarationId, verification);
    }

    /** Keeps the newest verification of a declaration after its announcement. */
    @Transactional
    public void reverified(String declarationId, Verification verification) {
        keep("pool_reverification", declarationId, verification);
    }

    private void keep(String table, String declarationId, Verification verification) {
        jdbc.sql("insert into " + table + """
                 as v (declaration_id, checked_at, verification) values (?, ?, ?::jsonb)
                on conflict (declaration_id) do update
                set checked_at = excluded.checked_at, verification = excluded.verification
                where excluded.checked_at > v.checked_at""")
                .params(
                        declarationId,
                        verification.checkedAt().atOffset(ZoneOffset.UTC),
                        json.writeValueAsString(verification))
                .update();
    }

    /** Counts a licence that took effect. */
    @Transactional
    public void licensed(String licenceId, PatentNumber patent, LocalDate effectiveFrom) {
        jdbc.sql("""
                insert into pool_licence (licence_id, patent_number, effective_from) values (?, ?, ?)
                on conflict (licence_id) do update set effective_from = excluded.effective_from""").params(licenceId, patent.value(), effectiveFrom).update();
    }

    /** Notes the recordal (备案) of a licence, whether or not its coming into force has arrived. */
    @Transactional
    public void recorded(String licenceId, PatentNumber patent, LocalDate recordedOn) {
        jdbc.sql("""
                insert into pool_licence (licence_id, patent_number, recorded_on) values (?, ?, ?)
                on conflict (licence_id) do update set recorded_on = excluded.recorded_on""").params(licenceId, patent.value(), recordedOn).update();
    }

    private long nextPosition() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(POSITION_LOCK).query().listOfRows();
        return jdbc.sql("select nextval('pool_position')").query(Long.class).single();
    }

    private void announce(int rows, PatentNumber patent) {
        if (rows > 0) {
            events.publishEvent(new PoolChanged(patent));
        }
    }
}
