package cn.kaixu.matching.exchange.inbound;

import java.util.List;

import cn.kaixu.contract.listing.DeclarationAnnouncedV1;
import cn.kaixu.contract.listing.InstalmentsV1;
import cn.kaixu.contract.listing.PatentV1;
import cn.kaixu.contract.listing.RoyaltyV1;
import cn.kaixu.contract.listing.TermsV1;
import cn.kaixu.matching.pool.AmendedTerms;
import cn.kaixu.matching.pool.Offer;
import cn.kaixu.matching.pool.Owner;
import cn.kaixu.matching.pool.Royalty;
import org.jspecify.annotations.Nullable;

/** Listing's words for an announced declaration into an offer. */
final class OfferTranslation {

    private OfferTranslation() {}

    static Offer translate(DeclarationAnnouncedV1 message) {
        PatentV1 patent = message.patent();
        TermsV1 terms = message.terms();
        List<Owner> owners = message.patentees().stream()
                .map(patentee -> new Owner(patentee.name(), patentee.kind()))
                .toList();
        return new Offer(
                message.declarationId(),
                message.round(),
                patent.number(),
                patent.type(),
                patent.title(),
                owners,
                royalty(terms.royalty()),
                terms.licenceEnd(),
                terms.scope(),
                terms.otherTerms(),
                message.submitter().place(),
                message.announcedOn(),
                patent.grantDate(),
                patent.filingDate(),
                patent.termEnd(),
                message.demoFields());
    }

    /** Terms that take the place of an offer's. */
    static AmendedTerms terms(TermsV1 terms) {
        return new AmendedTerms(royalty(terms.royalty()), terms.licenceEnd(), terms.scope(), terms.otherTerms());
    }

    private static Royalty royalty(RoyaltyV1 royalty) {
        return new Royalty(
                Royalty.Mode.valueOf(royalty.mode()),
                royalty.entryFee(),
                royalty.salesShare(),
                royalty.amount(),
                royalty.payWithinDays(),
                instalments(royalty.instalments()),
                royalty.otherStandard());
    }

    private static Royalty.@Nullable Instalments instalments(@Nullable InstalmentsV1 plan) {
        return plan == null
                ? null
                : new Royalty.Instalments(
                        plan.first(),
                        plan.firstWithinDays(),
                        plan.period(),
                        plan.daysBeforePeriodEnd(),
                        plan.laterCount(),
                        plan.laterAmount(),
                        plan.totalCount(),
                        plan.total());
    }
}
