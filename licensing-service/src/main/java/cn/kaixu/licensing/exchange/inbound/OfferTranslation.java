package cn.kaixu.licensing.exchange.inbound;

import java.util.Objects;

import cn.kaixu.contract.listing.DeclarationAnnouncedV1;
import cn.kaixu.contract.listing.InstalmentsV1;
import cn.kaixu.contract.listing.PatentV1;
import cn.kaixu.contract.listing.RoyaltyV1;
import cn.kaixu.contract.listing.TermsV1;
import cn.kaixu.licensing.licence.value.DeclarationId;
import cn.kaixu.licensing.licence.value.InstalmentPlan;
import cn.kaixu.licensing.licence.value.LicensedPatent;
import cn.kaixu.licensing.licence.value.Offer;
import cn.kaixu.licensing.licence.value.OfferedTerms;
import cn.kaixu.licensing.licence.value.Owner;
import cn.kaixu.licensing.licence.value.Party;
import cn.kaixu.licensing.licence.value.RoyaltyTerms;

/** Reads an announced declaration as an offer; whoever handed it in is the licensor. */
final class OfferTranslation {

    private OfferTranslation() {}

    static Offer translate(DeclarationAnnouncedV1 message) {
        return new Offer(
                new DeclarationId(message.declarationId()),
                message.round(),
                patent(message.patent()),
                message.patentees().stream()
                        .map(patentee -> new Owner(patentee.name(), patentee.kind()))
                        .toList(),
                new Party(
                        message.submitter().organisationId(),
                        message.submitter().organisationName(),
                        message.submitter().place()),
                terms(message.terms()));
    }

    static OfferedTerms terms(TermsV1 terms) {
        return new OfferedTerms(royalty(terms.royalty()), terms.licenceEnd(), terms.scope(), terms.otherTerms());
    }

    private static LicensedPatent patent(PatentV1 patent) {
        return new LicensedPatent(
                patent.number(),
                patent.type(),
                patent.title(),
                patent.grantDate(),
                patent.filingDate(),
                patent.termEnd());
    }

    /** A value its mode calls for is always there; a message without it is refused and parked for a person to look at. */
    private static RoyaltyTerms royalty(RoyaltyV1 royalty) {
        return switch (royalty.mode()) {
            case "FREE" -> new RoyaltyTerms.FreeOfCharge();
            case "ENTRY_FEE_AND_SHARE" ->
                new RoyaltyTerms.EntryFeeAndShare(
                        Objects.requireNonNull(royalty.entryFee(), "entryFee"),
                        Objects.requireNonNull(royalty.salesShare(), "salesShare"));
            case "LUMP_SUM" ->
                new RoyaltyTerms.LumpSum(
                        Objects.requireNonNull(royalty.amount(), "amount"),
                        Objects.requireNonNull(royalty.payWithinDays(), "payWithinDays"));
            case "INSTALMENTS" ->
                new RoyaltyTerms.Instalments(plan(Objects.requireNonNull(royalty.instalments(), "instalments")));
            case "OTHER" ->
                new RoyaltyTerms.OtherStandard(Objects.requireNonNull(royalty.otherStandard(), "otherStandard"));
            default -> throw new IllegalArgumentException("unknown royalty mode " + royalty.mode());
        };
    }

    private static InstalmentPlan plan(InstalmentsV1 plan) {
        return new InstalmentPlan(
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
