package cn.kaixu.review.validity;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import cn.kaixu.review.validity.event.ChecksCompleted;
import cn.kaixu.review.validity.event.PapersChanged;
import cn.kaixu.review.validity.event.ReviewClosed;
import cn.kaixu.review.validity.event.ReviewDecided;
import cn.kaixu.review.validity.event.ReviewEvent;
import cn.kaixu.review.validity.event.ReviewOpened;
import cn.kaixu.review.validity.event.ReviewPassed;
import cn.kaixu.review.validity.event.ReviewRefused;
import cn.kaixu.review.validity.event.ReviewReturned;
import cn.kaixu.review.validity.value.CaseState;
import cn.kaixu.review.validity.value.Check;
import cn.kaixu.review.validity.value.Extracts;
import cn.kaixu.review.validity.value.Matter;
import cn.kaixu.review.validity.value.Papers;
import cn.kaixu.review.validity.value.ReviewId;
import cn.kaixu.review.validity.value.Stage;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** The review of one round of a declaration (有效性审查): checks first, then two people, never the same one. */
@Aggregate
class ValidityReview {

    @AggregateIdentifier
    private ReviewId id;

    private Matter matter;
    private CaseState state;
    private List<Check> checks;
    private @Nullable Extracts extracts;
    private Instant checkedAt;
    private @Nullable Papers papers;
    private @Nullable ReviewDecided lastDecision;

    ValidityReview() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenReview command) {
        if (id != null) {
            return; // the declaration was announced to us twice
        }
        apply(new ReviewOpened(command.matter(), command.dossier(), command.openedAt()));
    }

    @CommandHandler
    void decide(RecordPapers command) {
        if (state.isOpen() && !command.papers().equals(papers)) {
            apply(new PapersChanged(matter, command.papers(), command.toldAt()));
        }
    }

    @CommandHandler
    void decide(RecordChecks command) {
        if (!state.isOpen() || saysNothingNew(command) || isStale(command)) {
            return; // an ended case is not checked, the same outcome is not news
        }
        apply(new ChecksCompleted(
                matter, command.ruleSet(), command.checkedAt(), command.checks(), command.extracts()));
    }

    @CommandHandler
    void decide(DecideReview command) {
        if (repeatsLastDecision(command)) {
            return; // the same verdict by the same person, sent again
        }
        Stage stage = DecisionRules.awaitedStage(state);
        DecisionRules.check(command, stage, checks, checkedAt, Optional.ofNullable(lastDecision));
        Optional<ReviewEvent> ending = ending(stage, command);
        apply(new ReviewDecided(
                matter,
                stage,
                command.verdict(),
                command.decider().at(stage),
                command.reasons(),
                command.comment(),
                command.decidedAt(),
                command.checkedAt()));
        ending.ifPresent(event -> apply(event));
    }

    @CommandHandler
    void decide(CloseReview command) {
        if (state.isOpen()) {
            apply(new ReviewClosed(matter, command.reason()));
        }
    }

    private boolean saysNothingNew(RecordChecks command) {
        return checks.equals(command.checks()) && Objects.equals(extracts, command.extracts());
    }

    /** A run that a later one overtook, or about other papers than there are now. */
    private boolean isStale(RecordChecks command) {
        return command.checkedAt().isBefore(checkedAt) || !Objects.equals(papers, command.papers());
    }

    private boolean repeatsLastDecision(DecideReview command) {
        return lastDecision != null
                && lastDecision.officer().subject().equals(command.decider().subject())
                && lastDecision.verdict() == command.verdict()
                && lastDecision.reasons().equals(command.reasons())
                && lastDecision.comment().equals(command.comment());
    }

    private Optional<ReviewEvent> ending(Stage stage, DecideReview command) {
        return switch (CaseState.after(stage, command.verdict())) {
            case PASSED -> Optional.of(new ReviewPassed(matter));
            case RETURNED -> Optional.of(new ReviewReturned(matter, command.reasons()));
            case REFUSED -> Optional.of(new ReviewRefused(matter, command.reasons()));
            case CHECKING, AWAITING_DECISION, AWAITING_VERIFICATION, CLOSED -> Optional.empty();
        };
    }

    @EventSourcingHandler
    void evolve(ReviewOpened event) {
        id = event.matter().reviewId();
        matter = event.matter();
        state = CaseState.CHECKING;
        checks = List.of();
        checkedAt = event.openedAt();
        papers = event.dossier().papers();
    }

    @EventSourcingHandler
    void evolve(PapersChanged event) {
        papers = event.papers();
    }

    @EventSourcingHandler
    void evolve(ChecksCompleted event) {
        checks = event.checks();
        extracts = event.extracts();
        checkedAt = event.checkedAt();
        state = CaseState.afterChecks(state);
    }

    @EventSourcingHandler
    void evolve(ReviewDecided event) {
        lastDecision = event;
        state = CaseState.after(event.stage(), event.verdict());
    }

    @EventSourcingHandler
    void evolve(ReviewClosed event) {
        state = CaseState.CLOSED;
    }
}
