package cn.kaixu.listing.register;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.kaixu.listing.declaration.event.DeclarationAnnounced;
import cn.kaixu.listing.declaration.event.DeclarationEvent;
import cn.kaixu.listing.declaration.event.DeclarationExpired;
import cn.kaixu.listing.declaration.event.DeclarationRefused;
import cn.kaixu.listing.declaration.event.DeclarationReinstated;
import cn.kaixu.listing.declaration.event.DeclarationReturned;
import cn.kaixu.listing.declaration.event.DeclarationRevoked;
import cn.kaixu.listing.declaration.event.DeclarationSubmitted;
import cn.kaixu.listing.declaration.event.DeclarationSuspended;
import cn.kaixu.listing.declaration.event.DeclarationWithdrawn;
import cn.kaixu.listing.declaration.event.TermsAmended;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.Patentee;
import cn.kaixu.listing.declaration.value.Reason;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the register: one row a patent, guarded by the sequence number of the event that wrote it, and a row for everything its form has said. */
@Component
@ProcessingGroup(RegisterProjection.PROCESSOR)
public class RegisterProjection {

    public static final String PROCESSOR = "listing.projection.register";

    private static final String KEEPING_THE_FORM = """
             returning id, sequence, round, submission)
            insert into form_version (declaration_id, sequence, round, digest)
            select id, sequence, round,
                   encode(sha256(convert_to(jsonb_strip_nulls(submission -> 'form')::text, 'UTF8')), 'hex')
              from entry
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    RegisterProjection(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @EventHandler
    void project(DeclarationSubmitted event, @SequenceNumber long sequence, @Timestamp Instant at) {
        DeclarationForm form = event.submission().form();
        sql.sql("""
                        with entry as (
                        insert into register_entry (id, round, state, patent_number, title, search_text, submission,
                               submitter_organisation, submitter_place, batch_id, submitted_at, reasons, sequence)
                        values (:id, :round, 'SUBMITTED', :number, :title, :search, :submission::jsonb,
                               :organisation, :place, :batch, :at, '[]', :sequence)
                        on conflict (id) do update
                           set round = excluded.round, state = excluded.state, title = excluded.title,
                               search_text = excluded.search_text, submission = excluded.submission,
                               submitter_organisation = excluded.submitter_organisation,
                               submitter_place = excluded.submitter_place, batch_id = excluded.batch_id,
                               submitted_at = excluded.submitted_at, announced_on = null, amended_on = null,
                               withdrawn_on = null, suspended_at = null,
                               reasons = excluded.reasons, sequence = excluded.sequence
                         where excluded.sequence > register_entry.sequence
                        """ + KEEPING_THE_FORM)
                .param("id", event.declarationId().value())
                .param("round", event.round())
                .param("number", form.patent().number().value())
                .param("title", form.patent().title())
                .param("search", searchText(form))
                .param("submission", json.writeValueAsString(event.submission()))
                .param("organisation", event.submission().submitter().organisationId())
                .param("place", event.submission().submitter().place())
                .param("batch", event.submission().submitter().batchId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("sequence", sequence)
                .update();
    }

    @EventHandler
    void project(DeclarationReturned event, @SequenceNumber long sequence) {
        move(event, RegisterState.RETURNED, event.reasons(), sequence);
    }

    @EventHandler
    void project(DeclarationRefused event, @SequenceNumber long sequence) {
        move(event, RegisterState.REFUSED, event.reasons(), sequence);
    }

    @EventHandler
    void project(DeclarationAnnounced event, @SequenceNumber long sequence) {
        if (move(event, RegisterState.ANNOUNCED, List.of(), sequence)) {
            set("announced_on", event, event.announcedOn());
        }
    }

    @EventHandler
    void project(TermsAmended event, @SequenceNumber long sequence) {
        sql.sql("""
                        with entry as (
                        update register_entry
                           set submission = jsonb_set(submission, '{form}', :form::jsonb), amended_on = :on, sequence = :sequence
                         where id = :id and sequence < :sequence
                        """ + KEEPING_THE_FORM)
                .param("form", json.writeValueAsString(event.form()))
                .param("on", event.effectiveOn())
                .param("sequence", sequence)
                .param("id", event.declarationId().value())
                .update();
    }

    @EventHandler
    void project(DeclarationExpired event, @SequenceNumber long sequence) {
        move(event, RegisterState.EXPIRED, List.of(), sequence);
    }

    @EventHandler
    void project(DeclarationSuspended event, @SequenceNumber long sequence) {
        if (move(event, RegisterState.SUSPENDED, event.reasons(), sequence)) {
            set("suspended_at", event, event.suspendedAt().atOffset(ZoneOffset.UTC));
        }
    }

    @EventHandler
    void project(DeclarationReinstated event, @SequenceNumber long sequence) {
        move(event, RegisterState.ANNOUNCED, List.of(), sequence);
    }

    @EventHandler
    void project(DeclarationRevoked event, @SequenceNumber long sequence) {
        move(event, RegisterState.REVOKED, event.reasons(), sequence);
    }

    @EventHandler
    void project(DeclarationWithdrawn event, @SequenceNumber long sequence) {
        if (move(event, RegisterState.WITHDRAWN, List.of(), sequence)) {
            set("withdrawn_on", event, event.effectiveOn());
        }
    }

    @ResetHandler
    void reset() {
        sql.sql("truncate register_entry, form_version").update();
    }

    private boolean move(DeclarationEvent event, RegisterState state, List<Reason> reasons, long sequence) {
        int moved = sql.sql("""
                        update register_entry set state = :state, reasons = :reasons::jsonb, suspended_at = null,
                               sequence = :sequence
                         where id = :id and sequence < :sequence
                        """)
                .param("state", state.name())
                .param("reasons", json.writeValueAsString(reasons))
                .param("sequence", sequence)
                .param("id", event.declarationId().value())
                .update();
        if (moved == 0 && storedSequence(event) == null) {
            throw new IllegalStateException("no register entry for " + event.declarationId());
        }
        return moved == 1;
    }

    private void set(String column, DeclarationEvent event, Temporal value) {
        sql.sql("update register_entry set " + column + " = :value where id = :id")
                .param("value", value)
                .param("id", event.declarationId().value())
                .update();
    }

    private @Nullable Long storedSequence(DeclarationEvent event) {
        return sql.sql("select sequence from register_entry where id = :id")
                .param("id", event.declarationId().value())
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    private static String searchText(DeclarationForm form) {
        return Stream.concat(
                        Stream.of(
                                form.patent().number().value(),
                                form.patent().number().compact(),
                                form.patent().title()),
                        form.patentees().stream().map(Patentee::name))
                .collect(Collectors.joining(" "));
    }
}
