package cn.kaixu.review.queue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import cn.kaixu.review.validity.event.ChecksCompleted;
import cn.kaixu.review.validity.event.PapersChanged;
import cn.kaixu.review.validity.event.ReviewClosed;
import cn.kaixu.review.validity.event.ReviewDecided;
import cn.kaixu.review.validity.event.ReviewEvent;
import cn.kaixu.review.validity.event.ReviewOpened;
import cn.kaixu.review.validity.value.CaseState;
import cn.kaixu.review.validity.value.Check;
import cn.kaixu.review.validity.value.CheckOutcome;
import cn.kaixu.review.validity.value.Dossier;
import cn.kaixu.review.validity.value.Matter;
import cn.kaixu.review.validity.value.Owner;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the review queue up to date. */
@Component
@ProcessingGroup(CaseProjection.PROCESSOR)
class CaseProjection {

    static final String PROCESSOR = "review.projection.queue";

    /** From bad to good. */
    private static final List<CheckOutcome> SEVERITY =
            List.of(CheckOutcome.FAIL, CheckOutcome.UNKNOWN, CheckOutcome.PASS);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CaseProjection(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventHandler
    void project(ReviewOpened event, @SequenceNumber long sequence) {
        Matter matter = event.matter();
        Dossier dossier = event.dossier();
        jdbc.sql("""
                insert into review_case (case_id, declaration_id, round, patent_number, title, owners, place, state,
                    opened_at, sequence, document)
                values (?, ?, ?, ?, ?, ?, ?, 'CHECKING', ?, ?, ?::jsonb) on conflict do nothing""")
                .params(
                        matter.reviewId().value(),
                        matter.declarationId(),
                        matter.round(),
                        matter.patentNumber().value(),
                        dossier.patent().title(),
                        dossier.owners().stream().map(Owner::name).collect(Collectors.joining("；")),
                        dossier.submitter().place(),
                        event.openedAt().atOffset(ZoneOffset.UTC),
                        sequence,
                        json.writeValueAsString(new CaseFile(dossier, "", List.of(), null, List.of())))
                .update();
    }

    @EventHandler
    void project(PapersChanged event, @SequenceNumber long sequence) {
        int rows = jdbc.sql("""
                update review_case set sequence = :sequence,
                    document = jsonb_set(document, '{dossier,papers}', :papers::jsonb)
                where case_id = :id and sequence < :sequence""")
                .param("sequence", sequence)
                .param("papers", json.writeValueAsString(event.papers()))
                .param("id", event.matter().reviewId().value())
                .update();
        missingRowIsAnError(rows, event);
    }

    @EventHandler
    void project(ChecksCompleted event, @SequenceNumber long sequence) {
        List<CaseCheck> checks = event.checks().stream()
                .map(check -> seen(check, event.checkedAt()))
                .toList();
        String worst = event.checks().stream()
                .map(Check::outcome)
                .min(Comparator.comparingInt(SEVERITY::indexOf))
                .orElse(CheckOutcome.UNKNOWN)
                .name();
        int rows = jdbc.sql("""
                update review_case set sequence = :sequence, worst_outcome = :worst,
                    state = case when state = 'CHECKING' then 'AWAITING_DECISION' else state end,
                    document = document || jsonb_build_object('ruleSet', :ruleSet, 'checks', :checks::jsonb,
                        'extracts', :extracts::jsonb)
                where case_id = :id and sequence < :sequence""")
                .param("sequence", sequence)
                .param("worst", worst)
                .param("ruleSet", event.ruleSet())
                .param("checks", json.writeValueAsString(checks))
                .param("extracts", json.writeValueAsString(event.extracts()))
                .param("id", event.matter().reviewId().value())
                .update();
        missingRowIsAnError(rows, event);
    }

    @EventHandler
    void project(ReviewDecided event, @SequenceNumber long sequence) {
        CaseDecision decision = new CaseDecision(
                event.stage(),
                event.verdict(),
                event.officer().account(),
                event.officer().role(),
                event.decidedAt(),
                event.reasons(),
                event.comment(),
                null,
                List.of(),
                null);
        int rows = jdbc.sql("""
                update review_case set sequence = :sequence, state = :state,
                    document = jsonb_set(document, '{decisions}', (document -> 'decisions') || (:decision::jsonb
                        || jsonb_build_object('ruleSet', document -> 'ruleSet', 'seen', document -> 'checks',
                            'extracts', document -> 'extracts')))
                where case_id = :id and sequence < :sequence""")
                .param("sequence", sequence)
                .param("state", CaseState.after(event.stage(), event.verdict()).name())
                .param("decision", json.writeValueAsString(decision))
                .param("id", event.matter().reviewId().value())
                .update();
        missingRowIsAnError(rows, event);
    }

    @EventHandler
    void project(ReviewClosed event, @SequenceNumber long sequence) {
        int rows = jdbc.sql("update review_case set state = 'CLOSED', sequence = ? where case_id = ? and sequence < ?")
                .params(sequence, event.matter().reviewId().value(), sequence)
                .update();
        missingRowIsAnError(rows, event);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from review_case").update();
    }

    private static CaseCheck seen(Check check, Instant checkedAt) {
        return new CaseCheck(
                check.rule(), check.title(), check.outcome(), check.evidence(), check.legalBasis(), checkedAt);
    }

    /** No row changed: either the event was projected before, or the case is not there, which must not happen. */
    private void missingRowIsAnError(int rows, ReviewEvent event) {
        String id = event.matter().reviewId().value();
        if (rows == 0
                && jdbc.sql("select 1 from review_case where case_id = ?")
                        .param(id)
                        .query()
                        .listOfRows()
                        .isEmpty()) {
            throw new IllegalStateException(
                    "no case " + id + " to project " + event.getClass().getSimpleName());
        }
    }
}
