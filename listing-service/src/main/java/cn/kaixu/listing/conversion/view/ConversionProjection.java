package cn.kaixu.listing.conversion.view;

import java.time.ZoneOffset;

import cn.kaixu.listing.conversion.event.ConversionAccepted;
import cn.kaixu.listing.conversion.event.ConversionEvent;
import cn.kaixu.listing.conversion.event.ConversionFiled;
import cn.kaixu.listing.conversion.event.ConversionPrepared;
import cn.kaixu.listing.conversion.event.ConversionRefused;
import cn.kaixu.listing.conversion.event.ConversionUndone;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps where each conversion stands, guarded by the sequence number of the event that wrote it last. */
@Component
@ProcessingGroup(ConversionProjection.PROCESSOR)
public class ConversionProjection {

    public static final String PROCESSOR = "listing.projection.conversion";

    private final JdbcClient sql;

    ConversionProjection(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void project(ConversionPrepared event, @SequenceNumber long sequence) {
        sql.sql("""
                        insert into conversion as c (id, declaration_id, round, state, comment, prepared_by, prepared_at, sequence)
                        values (:id, :declaration, :round, 'READY', :comment, :by, :at, :sequence)
                        on conflict (id) do update
                        set round = excluded.round, state = excluded.state, comment = excluded.comment,
                            prepared_by = excluded.prepared_by, prepared_at = excluded.prepared_at, export_id = null,
                            filed_at = null, announcement_number = null, announced_on = null, reason = null,
                            sequence = excluded.sequence
                        where excluded.sequence > c.sequence
                        """)
                .param("id", event.conversionId().value())
                .param("declaration", event.declarationId().value())
                .param("round", event.round())
                .param("comment", event.comment())
                .param("by", event.officer().account())
                .param("at", event.preparedAt().atOffset(ZoneOffset.UTC))
                .param("sequence", sequence)
                .update();
    }

    @EventHandler
    void project(ConversionUndone event, @SequenceNumber long sequence) {
        update(event, "state = 'OPEN'", sequence).update();
    }

    @EventHandler
    void project(ConversionFiled event, @SequenceNumber long sequence) {
        update(event, "state = 'FILED', export_id = :export, filed_at = :at", sequence)
                .param("export", event.exportId())
                .param("at", event.filedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void project(ConversionAccepted event, @SequenceNumber long sequence) {
        update(event, "state = 'ACCEPTED', announcement_number = :number, announced_on = :on", sequence)
                .param("number", event.announcementNumber())
                .param("on", event.announcedOn())
                .update();
    }

    @EventHandler
    void project(ConversionRefused event, @SequenceNumber long sequence) {
        update(event, "state = 'REFUSED', reason = :reason", sequence)
                .param("reason", event.reason())
                .update();
    }

    @ResetHandler
    void reset() {
        sql.sql("truncate conversion").update();
    }

    private JdbcClient.StatementSpec update(ConversionEvent event, String columns, long sequence) {
        return sql.sql("update conversion set " + columns
                        + ", sequence = :sequence where id = :id and sequence < :sequence")
                .param("id", event.conversionId().value())
                .param("sequence", sequence);
    }
}
