package cn.kaixu.licensing.ledger;

import java.util.List;
import java.util.Map;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.licensing.ledger.LicenceView.NoticeView;
import cn.kaixu.licensing.ledger.LicenceView.PaymentView;
import cn.kaixu.licensing.ledger.LicenceView.SignatureView;
import cn.kaixu.licensing.licence.value.Offer;
import cn.kaixu.licensing.licence.value.Side;
import cn.kaixu.licensing.offer.OfferTable;
import cn.kaixu.platform.security.Actor;
import cn.kaixu.platform.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a licence to a reader, with as much of the personal data as that reader may know. */
@Component
public class LicencePresentation {

    private final PersonalDetails details;
    private final OfferTable offers;

    LicencePresentation(Vault vault, OfferTable offers) {
        this.details = new PersonalDetails(vault);
        this.offers = offers;
    }

    /** The whole licence. */
    public LicenceView show(LicenceEntry entry, Actor actor) {
        boolean insider = entry.sideOf(actor.organisation().id()).isPresent() || actor.hasRole(Roles.AGENCY_OFFICER);
        return view(
                entry,
                insider,
                insider ? details.read(entry.intention().contactReference()) : Map.of(),
                entry.sideOf(actor.organisation().id()).isPresent() ? details.accountOf(entry) : Map.of());
    }

    /** A line of a list, without anything from the vault. */
    public LicenceView line(LicenceEntry entry) {
        return view(entry, false, Map.of(), Map.of());
    }

    private LicenceView view(
            LicenceEntry entry, boolean insider, Map<String, String> contact, Map<String, String> account) {
        Offer offer = entry.offer();
        Progress progress = entry.progress();
        return new LicenceView(
                entry.licenceId().value(),
                offer.patent().number().value(),
                offer.patent().title(),
                offer.declarationId().value(),
                offer.owners(),
                offer.licensor(),
                entry.intention().licensee(),
                offer.terms().royalty(),
                entry.intention().purpose(),
                entry.intention().period().from(),
                entry.intention().period().to(),
                entry.state(),
                notice(progress, insider),
                signatures(progress, insider),
                progress.concludedOn(),
                payments(entry),
                entry.outstanding().orElse(null),
                progress.effectiveFrom(),
                progress.agreedRoyalty(),
                entry.recordalId(),
                NextStep.of(entry),
                offers.suspension(offer.patent().number()).orElse(null),
                offers.revocation(offer.declarationId(), offer.round()).orElse(null),
                contact,
                account);
    }

    private @Nullable NoticeView notice(Progress progress, boolean insider) {
        if (progress.noticeOn() == null) {
            return null;
        }
        String text = insider ? details.read(progress.noticeReference()).getOrDefault("text", "") : "";
        return new NoticeView(progress.noticeOn(), text);
    }

    private List<SignatureView> signatures(Progress progress, boolean insider) {
        return progress.signatures().stream()
                .map(signed -> new SignatureView(
                        signed.side(),
                        insider ? details.signerOf(signed) : "",
                        signed.signature().at(),
                        signed.signature().contentHash()))
                .toList();
    }

    private static List<PaymentView> payments(LicenceEntry entry) {
        return entry.payments().stream()
                .map(placed -> new PaymentView(
                        placed.evidence().amount(),
                        placed.evidence().paidOn(),
                        placed.evidence().id().value(),
                        placed.evidence().fileName(),
                        placed.placedBy(),
                        placed.placedBy() == Side.LICENSOR
                                || entry.confirmedPayments()
                                        .contains(placed.evidence().id().value())))
                .toList();
    }
}
