package cn.kaixu.listing.exchange.outbound;

import java.util.List;

import cn.kaixu.contract.listing.InstalmentsV1;
import cn.kaixu.contract.listing.PaperV1;
import cn.kaixu.contract.listing.PapersV1;
import cn.kaixu.contract.listing.PatentV1;
import cn.kaixu.contract.listing.PatenteeV1;
import cn.kaixu.contract.listing.PracticeV1;
import cn.kaixu.contract.listing.RoyaltyV1;
import cn.kaixu.contract.listing.StatementsV1;
import cn.kaixu.contract.listing.SubmitterV1;
import cn.kaixu.contract.listing.TermsV1;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.Exploitation;
import cn.kaixu.listing.declaration.value.LicensingToOthers;
import cn.kaixu.listing.declaration.value.Paper;
import cn.kaixu.listing.declaration.value.PatentFacts;
import cn.kaixu.listing.declaration.value.RoyaltyTerms;
import cn.kaixu.listing.declaration.value.Statements;
import cn.kaixu.listing.declaration.value.Submitter;
import org.jspecify.annotations.Nullable;

/** The parts of the form in the published language. The contact person has no part in it. */
final class FormTranslation {

    private FormTranslation() {}

    static PatentV1 patent(PatentFacts patent) {
        return new PatentV1(
                patent.number(),
                patent.type(),
                patent.title(),
                patent.grantDate(),
                patent.filingDate(),
                patent.termEnd());
    }

    static List<PatenteeV1> patentees(DeclarationForm form) {
        return form.patentees().stream()
                .map(owner -> new PatenteeV1(owner.name(), owner.kind().name(), owner.creditCode()))
                .toList();
    }

    static TermsV1 terms(DeclarationForm form) {
        return new TermsV1(royalty(form.royalty()), form.licenceEnd(), form.scope(), form.otherTerms());
    }

    static StatementsV1 statements(Statements statements) {
        return new StatementsV1(
                statements.promisesAccepted(),
                statements.allOwnersAgreed(),
                statements.exploitation().exploited(),
                statements.licensedToOthers().licensed(),
                statements.evaluationReport().name(),
                exploitation(statements.exploitation()),
                licensing(statements.licensedToOthers()));
    }

    private static @Nullable PracticeV1 exploitation(Exploitation stated) {
        return stated.exploited() ? new PracticeV1(stated.since(), stated.scope(), stated.manner()) : null;
    }

    private static @Nullable PracticeV1 licensing(LicensingToOthers stated) {
        return stated.licensed() ? new PracticeV1(stated.since(), stated.scope(), null) : null;
    }

    static PapersV1 papers(List<Paper> papers, boolean signedHere) {
        return new PapersV1(
                papers.stream()
                        .map(paper -> new PaperV1(paper.kind(), paper.sha256(), paper.attachedAt()))
                        .toList(),
                signedHere);
    }

    static SubmitterV1 submitter(Submitter submitter) {
        return new SubmitterV1(
                submitter.organisationId(),
                submitter.organisationName(),
                submitter.place(),
                submitter.channel().name(),
                submitter.batchId());
    }

    private static RoyaltyV1 royalty(RoyaltyTerms terms) {
        String mode = terms.kind().name();
        return switch (terms) {
            case RoyaltyTerms.FreeOfCharge free -> new RoyaltyV1(mode, null, null, null, null, null, null);
            case RoyaltyTerms.EntryFeeAndShare both ->
                new RoyaltyV1(mode, both.entryFee().yuan(), both.salesShare().percent(), null, null, null, null);
            case RoyaltyTerms.LumpSum sum ->
                new RoyaltyV1(mode, null, null, sum.amount().yuan(), sum.payWithinDays(), null, null);
            case RoyaltyTerms.Instalments parts ->
                new RoyaltyV1(mode, null, null, null, null, instalments(parts), null);
            case RoyaltyTerms.OtherStandard other ->
                new RoyaltyV1(mode, null, null, null, null, null, other.standard());
        };
    }

    private static InstalmentsV1 instalments(RoyaltyTerms.Instalments parts) {
        return new InstalmentsV1(
                parts.first().yuan(),
                parts.firstWithinDays(),
                parts.period().name(),
                parts.daysBeforePeriodEnd(),
                parts.laterCount(),
                parts.laterAmount().yuan(),
                parts.totalCount(),
                parts.total().yuan());
    }
}
