package cn.kaixu.licensing.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import cn.kaixu.licensing.licence.event.ContractSigned;
import cn.kaixu.licensing.licence.event.LicenceContractConcluded;
import cn.kaixu.licensing.licence.event.LicenceIntended;
import cn.kaixu.licensing.licence.event.LicenceNoticeGiven;
import cn.kaixu.licensing.licence.event.LicenceTookEffect;
import cn.kaixu.licensing.licence.event.PaymentConfirmed;
import cn.kaixu.licensing.licence.event.PaymentEvidencePlaced;
import cn.kaixu.licensing.licence.value.LicenceId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the book of licences. */
@Component
@ProcessingGroup(LicenceProjection.PROCESSOR)
public class LicenceProjection {

    public static final String PROCESSOR = "licensing.projection.licences";

    private final JdbcClient sql;
    private final JsonMapper json;

    LicenceProjection(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @EventHandler
    void project(LicenceIntended event, @SequenceNumber long sequence, @Timestamp Instant time) {
        sql.sql("""
                        insert into licence_ledger (licence_id, patent_number, title, licensor_id, licensee_id, licensee_name, state,
                            offer, intention, period_to, intended_at, sequence)
                        values (:id, :patent, :title, :licensor, :licensee, :licenseeName, 'INTENDED',
                            :offer::jsonb, :intention::jsonb, :to, :at, :sequence)
                        on conflict (licence_id) do nothing""")
                .param("id", event.licenceId().value())
                .param("patent", event.offer().patent().number().value())
                .param("title", event.offer().patent().title())
                .param("licensor", event.offer().licensor().organisationId())
                .param("licensee", event.intention().licensee().organisationId())
                .param("licenseeName", event.intention().licensee().organisationName())
                .param("offer", json.writeValueAsString(event.offer()))
                .param("intention", json.writeValueAsString(event.intention()))
                .param("to", event.intention().period().to())
                .param("at", time.atOffset(ZoneOffset.UTC))
                .param("sequence", sequence)
                .update();
    }

    @EventHandler
    void project(LicenceNoticeGiven event, @SequenceNumber long sequence) {
        change(event.licenceId(), sequence, "state = 'NOTIFIED', notice_on = :a, notice_reference = :b")
                .param("a", event.givenOn())
                .param("b", event.textReference())
                .update();
    }

    @EventHandler
    void project(ContractSigned event, @SequenceNumber long sequence) {
        String signed = json.writeValueAsString(List.of(new SignedSide(event.side(), event.signature())));
        change(event.licenceId(), sequence, "signatures = signatures || :a::jsonb")
                .param("a", signed)
                .update();
    }

    @EventHandler
    void project(LicenceContractConcluded event, @SequenceNumber long sequence) {
        change(
                        event.licenceId(),
                        sequence,
                        "concluded_on = :a, state = case state when 'NOTIFIED' then 'CONCLUDED' else state end")
                .param("a", event.concludedOn())
                .update();
    }

    @EventHandler
    void project(PaymentEvidencePlaced event, @SequenceNumber long sequence) {
        String placed = json.writeValueAsString(List.of(new PlacedEvidence(event.placedBy(), event.evidence())));
        change(event.licenceId(), sequence, "payments = payments || :a::jsonb")
                .param("a", placed)
                .update();
    }

    @EventHandler
    void project(PaymentConfirmed event, @SequenceNumber long sequence) {
        change(event.licenceId(), sequence, "confirmed = confirmed || :a::jsonb")
                .param("a", json.writeValueAsString(List.of(event.evidence())))
                .update();
    }

    @EventHandler
    void project(LicenceTookEffect event, @SequenceNumber long sequence) {
        change(event.licenceId(), sequence, "state = 'IN_FORCE', effective_from = :a, agreed_royalty = :b")
                .param("a", event.effectiveFrom())
                .param("b", event.agreedRoyalty())
                .update();
    }

    @ResetHandler
    void reset() {
        sql.sql("truncate licence_ledger").update();
    }

    /** An update that a repeat does not touch; a licence the book lacks is a fault, never passed over. */
    private JdbcClient.StatementSpec change(LicenceId id, long sequence, String assignments) {
        sql.sql("select licence_id from licence_ledger where licence_id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        return sql.sql("update licence_ledger set " + assignments
                        + ", sequence = :sequence where licence_id = :id and sequence < :sequence")
                .param("id", id.value())
                .param("sequence", sequence);
    }
}
