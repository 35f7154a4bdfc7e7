package cn.kaixu.listing.consent.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import cn.kaixu.listing.consent.OwnerIdentity;
import cn.kaixu.listing.consent.event.ConsentCompleted;
import cn.kaixu.listing.consent.event.ConsentEnded;
import cn.kaixu.listing.consent.event.ConsentEvent;
import cn.kaixu.listing.consent.event.ConsentRequested;
import cn.kaixu.listing.consent.event.OwnerDeclined;
import cn.kaixu.listing.consent.event.OwnerSigned;
import cn.kaixu.listing.declaration.value.Patentee;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the requests for consent, each guarded by the sequence number of the event that wrote it last. */
@Component
@ProcessingGroup(ConsentProjection.PROCESSOR)
public class ConsentProjection {

    public static final String PROCESSOR = "listing.projection.consent";

    private final JdbcClient sql;
    private final JsonMapper json;

    ConsentProjection(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @EventHandler
    void project(ConsentRequested event, @SequenceNumber long sequence, @Timestamp Instant at) {
        int added = sql.sql("""
                        insert into consent_request (id, run, state, submission, statement, invitations, organisation,
                               change, answer_by, requested_at, sequence)
                        values (:id, :run, 'OPEN', :submission::jsonb, :statement::jsonb, :invitations, :organisation,
                               :change::jsonb, :last, :at, :sequence)
                        on conflict do nothing
                        """)
                .param("id", event.consentId().value())
                .param("run", event.run())
                .param("submission", json.writeValueAsString(event.submission()))
                .param("statement", json.writeValueAsString(event.statement()))
                .param("invitations", event.invitations())
                .param("organisation", event.submission().submitter().organisationId())
                .param("change", event.change() == null ? null : json.writeValueAsString(event.change()))
                .param("last", event.answerBy())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("sequence", sequence)
                .update();
        if (added == 1) {
            invite(event);
        }
    }

    @EventHandler
    void project(OwnerSigned event, @SequenceNumber long sequence) {
        if (move(event, ConsentState.OPEN, null, sequence)) {
            answer(event, event.owner(), OwnerEntry.State.SIGNED, json.writeValueAsString(event.signature()), null);
        }
    }

    @EventHandler
    void project(OwnerDeclined event, @SequenceNumber long sequence) {
        if (move(event, ConsentState.DECLINED, event.reason(), sequence)) {
            answer(event, event.owner(), OwnerEntry.State.DECLINED, null, event.reason());
        }
    }

    @EventHandler
    void project(ConsentCompleted event, @SequenceNumber long sequence) {
        move(event, ConsentState.COMPLETED, null, sequence);
    }

    @EventHandler
    void project(ConsentEnded event, @SequenceNumber long sequence) {
        move(event, ConsentState.valueOf(event.ending().name()), event.reason(), sequence);
    }

    @ResetHandler
    void reset() {
        sql.sql("truncate consent_request cascade").update();
    }

    private void invite(ConsentRequested event) {
        List<Patentee> owners = event.submission().form().patentees();
        for (int owner = 0; owner < owners.size(); owner++) {
            sql.sql("""
                            insert into consent_owner (id, run, owner, name, name_key, state)
                            values (:id, :run, :owner, :name, :key, 'INVITED')
                            """)
                    .param("id", event.consentId().value())
                    .param("run", event.run())
                    .param("owner", owner)
                    .param("name", owners.get(owner).name())
                    .param("key", OwnerIdentity.key(owners.get(owner).name()))
                    .update();
        }
    }

    private boolean move(ConsentEvent event, ConsentState state, @Nullable String reason, long sequence) {
        return sql.sql("""
                        update consent_request set state = :state, reason = :reason, sequence = :sequence
                         where id = :id and run = :run and sequence < :sequence
                        """)
                        .param("state", state.name())
                        .param("reason", reason)
                        .param("sequence", sequence)
                        .param("id", event.consentId().value())
                        .param("run", event.run())
                        .update()
                == 1;
    }

    private void answer(
            ConsentEvent event,
            int owner,
            OwnerEntry.State state,
            @Nullable String signature,
            @Nullable String reason) {
        sql.sql("""
                        update consent_owner set state = :state, signature = :signature::jsonb, reason = :reason
                         where id = :id and run = :run and owner = :owner
                        """)
                .param("state", state.name())
                .param("signature", signature)
                .param("reason", reason)
                .param("id", event.consentId().value())
                .param("run", event.run())
                .param("owner", owner)
                .update();
    }
}
