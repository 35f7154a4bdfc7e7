package cn.kaixu.listing.exchange.outbound;

import java.util.List;
import java.util.Optional;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.listing.DeclarationAnnouncedV1;
import cn.kaixu.contract.listing.DeclarationExpiredV1;
import cn.kaixu.contract.listing.DeclarationPapersChangedV1;
import cn.kaixu.contract.listing.DeclarationRefusedV1;
import cn.kaixu.contract.listing.DeclarationReinstatedV1;
import cn.kaixu.contract.listing.DeclarationReturnedV1;
import cn.kaixu.contract.listing.DeclarationRevokedV1;
import cn.kaixu.contract.listing.DeclarationSubmittedV1;
import cn.kaixu.contract.listing.DeclarationSuspendedV1;
import cn.kaixu.contract.listing.DeclarationTermsAmendedV1;
import cn.kaixu.contract.listing.DeclarationWithdrawnV1;
import cn.kaixu.contract.listing.ReasonV1;
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
import cn.kaixu.listing.declaration.event.PapersChanged;
import cn.kaixu.listing.declaration.event.TermsAmended;
import cn.kaixu.listing.declaration.value.Reason;
import cn.kaixu.listing.declaration.value.Submission;
import cn.kaixu.platform.relay.ContractTranslation;
import cn.kaixu.platform.relay.EventContext;
import org.springframework.stereotype.Component;

/** What happened to declarations, in the words other services read. */
@Component
class DeclarationTranslation implements ContractTranslation {

    @Override
    public Optional<ContractMessage> translate(Object domainEvent, EventContext context) {
        return domainEvent instanceof DeclarationEvent event ? Optional.of(translate(event)) : Optional.empty();
    }

    private static ContractMessage translate(DeclarationEvent event) {
        String id = event.declarationId().value();
        return switch (event) {
            case DeclarationSubmitted submitted -> submitted(submitted);
            case PapersChanged changed ->
                new DeclarationPapersChangedV1(
                        id,
                        event.round(),
                        event.declarationId().patentNumber(),
                        FormTranslation.papers(changed.papers(), changed.signedHere()));
            case DeclarationReturned returned ->
                new DeclarationReturnedV1(
                        id, event.round(), event.declarationId().patentNumber(), reasons(returned.reasons()));
            case DeclarationRefused refused ->
                new DeclarationRefusedV1(
                        id, event.round(), event.declarationId().patentNumber(), reasons(refused.reasons()));
            case DeclarationAnnounced announced -> announced(announced);
            case TermsAmended amended ->
                new DeclarationTermsAmendedV1(
                        id,
                        event.round(),
                        amended.amendment(),
                        event.declarationId().patentNumber(),
                        FormTranslation.terms(amended.form()),
                        amended.effectiveOn());
            case DeclarationExpired expired ->
                new DeclarationExpiredV1(
                        id, event.round(), event.declarationId().patentNumber(), expired.lastDay());
            case DeclarationSuspended suspended ->
                new DeclarationSuspendedV1(
                        id,
                        event.round(),
                        event.declarationId().patentNumber(),
                        reasons(suspended.reasons()),
                        suspended.suspendedAt());
            case DeclarationReinstated reinstated ->
                new DeclarationReinstatedV1(
                        id, event.round(), event.declarationId().patentNumber(), reinstated.reinstatedAt());
            case DeclarationRevoked revoked ->
                new DeclarationRevokedV1(
                        id,
                        event.round(),
                        event.declarationId().patentNumber(),
                        revoked.legalBasis(),
                        reasons(revoked.reasons()),
                        revoked.effectiveOn());
            case DeclarationWithdrawn withdrawn ->
                new DeclarationWithdrawnV1(
                        id,
                        event.round(),
                        event.declarationId().patentNumber(),
                        withdrawn.reason(),
                        withdrawn.effectiveOn());
        };
    }

    private static DeclarationSubmittedV1 submitted(DeclarationSubmitted event) {
        Submission submission = event.submission();
        return new DeclarationSubmittedV1(
                event.declarationId().value(),
                event.round(),
                FormTranslation.patent(submission.form().patent()),
                FormTranslation.patentees(submission.form()),
                FormTranslation.terms(submission.form()),
                FormTranslation.statements(submission.form().statements()),
                FormTranslation.submitter(submission.submitter()),
                submission.demoFields(),
                event.papers() == null ? null : FormTranslation.papers(event.papers(), submission.consent() != null));
    }

    private static DeclarationAnnouncedV1 announced(DeclarationAnnounced event) {
        Submission submission = event.submission();
        return new DeclarationAnnouncedV1(
                event.declarationId().value(),
                event.round(),
                FormTranslation.patent(submission.form().patent()),
                FormTranslation.patentees(submission.form()),
                FormTranslation.terms(submission.form()),
                FormTranslation.submitter(submission.submitter()),
                event.announcedOn(),
                submission.demoFields());
    }

    private static List<ReasonV1> reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new ReasonV1(reason.field(), reason.text()))
                .toList();
    }
}
