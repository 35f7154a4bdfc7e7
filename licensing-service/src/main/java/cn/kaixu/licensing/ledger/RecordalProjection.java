package cn.kaixu.licensing.ledger;

import java.util.List;

import cn.kaixu.licensing.recordal.event.RecordalAccepted;
import cn.kaixu.licensing.recordal.event.RecordalFiled;
import cn.kaixu.licensing.recordal.event.RecordalRefused;
import cn.kaixu.licensing.recordal.event.RecordalRegistered;
import cn.kaixu.licensing.recordal.event.RecordalResubmitted;
import cn.kaixu.licensing.recordal.event.RecordalReturned;
import cn.kaixu.licensing.recordal.value.RecordalId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the book of recordals. */
@Component
@ProcessingGroup(RecordalProjection.PROCESSOR)
public class RecordalProjection {

    public static final String PROCESSOR = "licensing.projection.recordals";

    private final JdbcClient sql;
    private final JsonMapper json;

    RecordalProjection(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @EventHandler
    void project(RecordalFiled event, @SequenceNumber long sequence) {
        sql.sql("""
                        insert into recordal_ledger (recordal_id, licence_id, patent_number, effective_from, state, clock, papers, filed_on, sequence)
                        values (:id, :licence, :patent, :effective, 'FILED', :clock::jsonb, :papers::jsonb, :filed, :sequence)
                        on conflict (recordal_id) do nothing""")
                .param("id", event.recordalId().value())
                .param("licence", event.licence().licenceId().value())
                .param("patent", event.licence().patentNumber().value())
                .param("effective", event.licence().effectiveFrom())
                .param("clock", json.writeValueAsString(event.clock()))
                .param("papers", json.writeValueAsString(event.papers()))
                .param("filed", event.clock().filedOn())
                .param("sequence", sequence)
                .update();
    }

    @EventHandler
    void project(RecordalAccepted event, @SequenceNumber long sequence) {
        change(event.recordalId(), sequence, "state = 'ACCEPTED'").update();
    }

    @EventHandler
    void project(RecordalReturned event, @SequenceNumber long sequence) {
        change(event.recordalId(), sequence, "state = 'RETURNED', reasons = :a::jsonb")
                .param("a", text(event.reasons()))
                .update();
    }

    @EventHandler
    void project(RecordalResubmitted event, @SequenceNumber long sequence) {
        change(
                        event.recordalId(),
                        sequence,
                        "state = 'FILED', reasons = '[]', clock = :a::jsonb, papers = :b::jsonb, filed_on = :c")
                .param("a", json.writeValueAsString(event.clock()))
                .param("b", json.writeValueAsString(event.papers()))
                .param("c", event.clock().filedOn())
                .update();
    }

    @EventHandler
    void project(RecordalRegistered event, @SequenceNumber long sequence) {
        change(event.recordalId(), sequence, "state = 'RECORDED', record_number = :a, recorded_on = :b")
                .param("a", event.recordNumber())
                .param("b", event.recordedOn())
                .update();
    }

    @EventHandler
    void project(RecordalRefused event, @SequenceNumber long sequence) {
        change(event.recordalId(), sequence, "state = 'REFUSED', reasons = :a::jsonb")
                .param("a", text(event.reasons()))
                .update();
    }

    @ResetHandler
    void reset() {
        sql.sql("truncate recordal_ledger").update();
    }

    private String text(List<String> reasons) {
        return json.writeValueAsString(reasons);
    }

    /** An update that a repeat does not touch; a recordal the book lacks is a fault, never passed over. */
    private JdbcClient.StatementSpec change(RecordalId id, long sequence, String assignments) {
        sql.sql("select recordal_id from recordal_ledger where recordal_id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        return sql.sql("update recordal_ledger set " + assignments
                        + ", sequence = :sequence where recordal_id = :id and sequence < :sequence")
                .param("id", id.value())
                .param("sequence", sequence);
    }
}
