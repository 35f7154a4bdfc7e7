package cn.kaixu.listing.revocation.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import cn.kaixu.listing.revocation.event.HearingOpened;
import cn.kaixu.listing.revocation.event.ObjectionStated;
import cn.kaixu.listing.revocation.event.RevocationDropped;
import cn.kaixu.listing.revocation.event.RevocationEvent;
import cn.kaixu.listing.revocation.event.RevocationProposed;
import cn.kaixu.listing.revocation.event.RevocationUpheld;
import cn.kaixu.listing.revocation.value.Officer;
import cn.kaixu.platform.time.ChinaDates;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the revocations, one row a run, each guarded by the sequence number of the event that wrote it last. */
@Component
@ProcessingGroup(RevocationProjection.PROCESSOR)
public class RevocationProjection {

    public static final String PROCESSOR = "listing.projection.revocation";

    private final JdbcClient sql;
    private final JsonMapper json;

    RevocationProjection(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @EventHandler
    void project(RevocationProposed event, @SequenceNumber long sequence) {
        sql.sql("""
                        insert into revocation (id, run, declaration_id, round, state, grounds, proposer, proposed_at,
                               objections, sequence)
                        values (:id, :run, :declaration, :round, 'PROPOSED', :grounds::jsonb, :proposer::jsonb, :at,
                               '[]', :sequence)
                        on conflict do nothing
                        """)
                .param("id", event.revocationId().value())
                .param("run", event.run())
                .param("declaration", event.declarationId().value())
                .param("round", event.round())
                .param("grounds", json.writeValueAsString(event.grounds()))
                .param("proposer", json.writeValueAsString(event.proposer()))
                .param("at", event.proposedAt().atOffset(ZoneOffset.UTC))
                .param("sequence", sequence)
                .update();
    }

    @EventHandler
    void project(HearingOpened event, @SequenceNumber long sequence) {
        update(event, "state = 'HEARING', confirmer = :confirmer::jsonb, last_day = :last", sequence)
                .param("confirmer", json.writeValueAsString(event.officer()))
                .param("last", event.lastDay())
                .update();
    }

    @EventHandler
    void project(ObjectionStated event, @SequenceNumber long sequence) {
        List<RevocationEntry.Objection> stated =
                List.of(new RevocationEntry.Objection(event.statement(), event.statedAt()));
        update(event, "state = 'OBJECTED', objections = objections || :stated::jsonb", sequence)
                .param("stated", json.writeValueAsString(stated))
                .update();
    }

    @EventHandler
    void project(RevocationDropped event, @SequenceNumber long sequence) {
        end(event, RevocationState.DROPPED, event.officer(), event.reason(), day(event.droppedAt()), sequence);
    }

    @EventHandler
    void project(RevocationUpheld event, @SequenceNumber long sequence) {
        end(event, RevocationState.UPHELD, event.officer(), event.comment(), event.effectiveOn(), sequence);
    }

    @ResetHandler
    void reset() {
        sql.sql("truncate revocation").update();
    }

    private void end(
            RevocationEvent event,
            RevocationState state,
            @Nullable Officer officer,
            String outcome,
            LocalDate on,
            long sequence) {
        update(event, "state = :state, decider = :decider::jsonb, outcome = :outcome, ended_on = :on", sequence)
                .param("state", state.name())
                .param("decider", officer == null ? null : json.writeValueAsString(officer))
                .param("outcome", outcome)
                .param("on", on)
                .update();
    }

    private JdbcClient.StatementSpec update(RevocationEvent event, String columns, long sequence) {
        return sql.sql("update revocation set " + columns
                        + ", sequence = :sequence where id = :id and run = :run and sequence < :sequence")
                .param("id", event.revocationId().value())
                .param("run", event.run())
                .param("sequence", sequence);
    }

    private static LocalDate day(Instant moment) {
        return ChinaDates.on(moment);
    }
}
