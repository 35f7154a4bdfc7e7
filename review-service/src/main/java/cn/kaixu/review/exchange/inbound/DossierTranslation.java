package cn.kaixu.review.exchange.inbound;

import java.util.List;

import cn.kaixu.contract.listing.DeclarationSubmittedV1;
import cn.kaixu.contract.listing.InstalmentsV1;
import cn.kaixu.contract.listing.PapersV1;
import cn.kaixu.contract.listing.PatentV1;
import cn.kaixu.contract.listing.PracticeV1;
import cn.kaixu.contract.listing.RoyaltyV1;
import cn.kaixu.contract.listing.StatementsV1;
import cn.kaixu.contract.listing.SubmitterV1;
import cn.kaixu.contract.listing.TermsV1;
import cn.kaixu.review.validity.value.DeclaredPatent;
import cn.kaixu.review.validity.value.Dossier;
import cn.kaixu.review.validity.value.Instalments;
import cn.kaixu.review.validity.value.Owner;
import cn.kaixu.review.validity.value.Paper;
import cn.kaixu.review.validity.value.Papers;
import cn.kaixu.review.validity.value.Practice;
import cn.kaixu.review.validity.value.Royalty;
import cn.kaixu.review.validity.value.Statements;
import cn.kaixu.review.validity.value.Submitter;
import cn.kaixu.review.validity.value.Terms;
import org.jspecify.annotations.Nullable;

/** Listing's words for a declaration into ours. */
final class DossierTranslation {

    private DossierTranslation() {}

    static Dossier translate(DeclarationSubmittedV1 message) {
        List<Owner> owners = message.patentees().stream()
                .map(patentee -> new Owner(patentee.name(), patentee.kind(), patentee.creditCode()))
                .toList();
        return new Dossier(
                patent(message.patent()),
                owners,
                terms(message.terms()),
                statements(message.statements()),
                submitter(message.submitter()),
                message.demoFields(),
                message.papers() == null ? null : papers(message.papers()));
    }

    static Papers papers(PapersV1 papers) {
        return new Papers(
                papers.attached().stream()
                        .map(paper -> new Paper(paper.kind(), paper.sha256(), paper.attachedAt()))
                        .toList(),
                papers.ownersSignedHere());
    }

    private static DeclaredPatent patent(PatentV1 patent) {
        return new DeclaredPatent(
                patent.number(),
                patent.type(),
                patent.title(),
                patent.grantDate(),
                patent.filingDate(),
                patent.termEnd());
    }

    private static Terms terms(TermsV1 terms) {
        return new Terms(royalty(terms.royalty()), terms.licenceEnd(), terms.scope(), terms.otherTerms());
    }

    private static Royalty royalty(RoyaltyV1 royalty) {
        return new Royalty(
                royalty.mode(),
                royalty.entryFee(),
                royalty.salesShare(),
                royalty.amount(),
                royalty.payWithinDays(),
                instalments(royalty.instalments()),
                royalty.otherStandard());
    }

    private static @Nullable Instalments instalments(@Nullable InstalmentsV1 plan) {
        return plan == null
                ? null
                : new Instalments(
                        plan.first(),
                        plan.firstWithinDays(),
                        plan.period(),
                        plan.daysBeforePeriodEnd(),
                        plan.laterCount(),
                        plan.laterAmount(),
                        plan.totalCount(),
                        plan.total());
    }

    private static Statements statements(StatementsV1 statements) {
        return new Statements(
                statements.promisesAccepted(),
                statements.allOwnersAgreed(),
                statements.exploited(),
                statements.licensedToOthers(),
                statements.evaluationReport(),
                practice(statements.exploitation()),
                practice(statements.licensing()));
    }

    private static @Nullable Practice practice(@Nullable PracticeV1 practice) {
        return practice == null ? null : new Practice(practice.since(), practice.scope(), practice.manner());
    }

    private static Submitter submitter(SubmitterV1 submitter) {
        return new Submitter(
                submitter.organisationId(),
                submitter.organisationName(),
                submitter.place(),
                submitter.channel(),
                submitter.batchId());
    }
}
