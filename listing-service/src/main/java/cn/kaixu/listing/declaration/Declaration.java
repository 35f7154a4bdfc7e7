package cn.kaixu.listing.declaration;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.kaixu.listing.declaration.event.DeclarationAnnounced;
import cn.kaixu.listing.declaration.event.DeclarationExpired;
import cn.kaixu.listing.declaration.event.DeclarationRefused;
import cn.kaixu.listing.declaration.event.DeclarationReinstated;
import cn.kaixu.listing.declaration.event.DeclarationReturned;
import cn.kaixu.listing.declaration.event.DeclarationRevoked;
import cn.kaixu.listing.declaration.event.DeclarationSubmitted;
import cn.kaixu.listing.declaration.event.DeclarationSuspended;
import cn.kaixu.listing.declaration.event.DeclarationWithdrawn;
import cn.kaixu.listing.declaration.event.PapersChanged;
import cn.kaixu.listing.declaration.event.TermsAmended;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.declaration.value.Paper;
import cn.kaixu.listing.declaration.value.Reason;
import cn.kaixu.listing.declaration.value.Submission;
import cn.kaixu.platform.problem.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * An owner's standing offer to license one patent to anyone on published terms (开放许可声明), Patent Law Art. 50. One stream per patent: a new
 * round follows a return, a refusal or a withdrawal, so that a patent never has two live declarations.
 */
@Aggregate
class Declaration {

    @AggregateIdentifier
    private @Nullable DeclarationId id;

    private int round;
    private Stage stage = Stage.NONE;
    private int amendments;
    private @Nullable DeclarationForm onOffer;
    private @Nullable Submission submission;
    private @Nullable List<Paper> papers;
    private List<Reason> hindrances = List.of();

    /** Needed by Axon before the first event. */
    Declaration() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    DeclarationId decide(SubmitDeclaration command, SubmissionRules rules) {
        if (repeated(command.submission())) {
            return command.declarationId(); // the answer may have been lost; saying it again is not news
        }
        if (stage.live()) {
            throw new Refused(
                    DeclarationRefusal.LIVE_DECLARATION_EXISTS,
                    command.declarationId().patentNumber());
        }
        rules.require(command.submission().form(), command.submittedOn());
        apply(new DeclarationSubmitted(command.declarationId(), round + 1, command.submission(), command.papers()));
        return command.declarationId();
    }

    @CommandHandler
    void decide(RecordPapers command) {
        if (stage != Stage.SUBMITTED || command.papers().equals(papers)) {
            return; // nobody is looking at the papers, or they are the same
        }
        Submission underReview = Objects.requireNonNull(submission);
        if (underReview.submitter().organisationId().equals(command.organisationId())) {
            apply(new PapersChanged(self(), round, command.papers(), underReview.consent() != null));
        }
    }

    @CommandHandler
    void decide(RecordReviewOutcome command) {
        if (stale(command.round())) {
            return; // the review is about a round that is over
        }
        switch (command.outcome()) {
            case RETURNED -> apply(new DeclarationReturned(self(), round, command.reasons()));
            case REFUSED -> apply(new DeclarationRefused(self(), round, command.reasons()));
        }
    }

    @CommandHandler
    void decide(AnnounceDeclaration command) {
        if (stale(command.round())) {
            return;
        }
        Submission passed = Objects.requireNonNull(submission);
        if (passed.form().licenceEnd().isBefore(command.announcedOn())) {
            apply(new DeclarationReturned(
                    self(), round, List.of(new Reason("licenceEnd", "许可期限届满日在审核期间已经过去，请重新确定后再提交。"))));
            return;
        }
        apply(new DeclarationAnnounced(self(), round, passed, command.announcedOn()));
    }

    @CommandHandler
    void decide(AmendTerms command, SubmissionRules rules) {
        if (stage != Stage.ANNOUNCED) {
            throw new Refused(DeclarationRefusal.NOTHING_TO_AMEND, self().patentNumber());
        }
        DeclarationForm before = Objects.requireNonNull(onOffer);
        DeclarationForm after = Amendment.of(before, command, rules);
        if (after.equals(before)) {
            return;
        }
        requireAgreement(command.agreement());
        if (!command.agreement().isBasedOn(before)) {
            throw new Refused(DeclarationRefusal.AGREEMENT_IS_OUTDATED);
        }
        String evidence = command.agreement().evidence();
        apply(new TermsAmended(self(), round, amendments + 1, after, command.effectiveOn(), evidence));
    }

    @CommandHandler
    void decide(ExpireDeclaration command) {
        if (!stage.open()) {
            return; // ended otherwise before anybody looked
        }
        LocalDate lastDay = Objects.requireNonNull(onOffer).licenceEnd();
        if (lastDay.isBefore(command.today())) {
            apply(new DeclarationExpired(self(), round, lastDay));
        }
    }

    @CommandHandler
    void decide(SuspendDeclaration command) {
        if (!stage.open() || command.round() != round || command.reasons().equals(hindrances)) {
            return; // about a round that is over, or for the reasons known
        }
        apply(new DeclarationSuspended(self(), round, command.reasons(), command.suspendedAt()));
    }

    @CommandHandler
    void decide(ReinstateDeclaration command) {
        if (stage == Stage.SUSPENDED && command.round() == round) {
            apply(new DeclarationReinstated(self(), round, command.reinstatedAt()));
        }
    }

    @CommandHandler
    void decide(RevokeDeclaration command) {
        if (stage.open() && command.round() == round) {
            apply(new DeclarationRevoked(
                    self(), round, command.legalBasis(), command.reasons(), command.effectiveOn()));
        }
    }

    @CommandHandler
    void decide(WithdrawDeclaration command) {
        if (stage == Stage.WITHDRAWN) {
            return; // repeating a withdrawal is not an error and is not news
        }
        if (stage.over()) {
            throw new Refused(DeclarationRefusal.NOTHING_TO_WITHDRAW, self().patentNumber());
        }
        if (command.reason().isBlank()) {
            throw new Refused(DeclarationRefusal.WITHDRAWAL_REASON_MISSING);
        }
        if (!command.agreement().given()) {
            throw new Refused(DeclarationRefusal.OWNERS_HAVE_NOT_AGREED);
        }
        requireAgreement(command.agreement());
        String evidence = command.agreement().evidence();
        apply(new DeclarationWithdrawn(self(), round, command.reason().strip(), command.effectiveOn(), evidence));
    }

    @EventSourcingHandler
    void evolve(DeclarationSubmitted event) {
        id = event.declarationId();
        round = event.round();
        stage = Stage.SUBMITTED;
        submission = event.submission();
        papers = event.papers();
        hindrances = List.of();
        onOffer = event.submission().form();
        amendments = 0;
    }

    @EventSourcingHandler
    void evolve(PapersChanged event) {
        papers = event.papers();
    }

    @EventSourcingHandler
    void evolve(DeclarationReturned event) {
        stage = Stage.RETURNED;
    }

    @EventSourcingHandler
    void evolve(DeclarationRefused event) {
        stage = Stage.REFUSED;
    }

    @EventSourcingHandler
    void evolve(DeclarationAnnounced event) {
        stage = Stage.ANNOUNCED;
    }

    @EventSourcingHandler
    void evolve(TermsAmended event) {
        onOffer = event.form();
        amendments = event.amendment();
    }

    @EventSourcingHandler
    void evolve(DeclarationExpired event) {
        stage = Stage.EXPIRED;
    }

    @EventSourcingHandler
    void evolve(DeclarationSuspended event) {
        stage = Stage.SUSPENDED;
        hindrances = event.reasons();
    }

    @EventSourcingHandler
    void evolve(DeclarationReinstated event) {
        stage = Stage.ANNOUNCED;
        hindrances = List.of();
    }

    @EventSourcingHandler
    void evolve(DeclarationRevoked event) {
        stage = Stage.REVOKED;
    }

    @EventSourcingHandler
    void evolve(DeclarationWithdrawn event) {
        stage = Stage.WITHDRAWN;
    }

    /** A row of a batch is handed in once for good; anything else counts as repeated while it is live. */
    private boolean repeated(Submission again) {
        return submission != null
                && again.repeats(submission)
                && (stage.live() || again.submitter().batchId() != null);
    }

    /** What is announced changes on the word of all owners, about this very round. */
    private void requireAgreement(OwnersAgreement agreement) {
        if (!agreement.isAbout(round)) {
            throw new Refused(DeclarationRefusal.AGREEMENT_IS_OUTDATED);
        }
        if (stage.open() && !agreement.showsAll(Objects.requireNonNull(onOffer))) {
            throw new Refused(DeclarationRefusal.OWNERS_STATEMENT_MISSING);
        }
    }

    private DeclarationId self() {
        return Objects.requireNonNull(id);
    }

    private boolean stale(int reviewed) {
        return stage != Stage.SUBMITTED || reviewed != round;
    }
}
