package cn.kaixu.licensing.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import cn.kaixu.licensing.licence.value.Intention;
import cn.kaixu.licensing.licence.value.LicenceId;
import cn.kaixu.licensing.licence.value.Offer;
import cn.kaixu.licensing.licence.value.Side;
import org.jspecify.annotations.Nullable;

/** One licence in the book (许可台账). */
public record LicenceEntry(
        LicenceId licenceId,
        LicenceState state,
        Offer offer,
        Intention intention,
        Progress progress,
        List<PlacedEvidence> payments,
        List<String> confirmedPayments,
        @Nullable String recordalId) {

    public LicenceEntry {
        payments = List.copyOf(payments);
        confirmedPayments = List.copyOf(confirmedPayments);
    }

    public BigDecimal paid() {
        return payments.stream().map(placed -> placed.evidence().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is still to pay of what is fixed: the whole sum, or the entry fee; nothing where no sum is fixed. */
    public Optional<BigDecimal> outstanding() {
        return offer.terms()
                .royalty()
                .fixedTotal()
                .or(() -> Optional.of(offer.terms().royalty().dueForEffect()).filter(due -> due.signum() > 0))
                .map(total -> total.subtract(paid()).max(BigDecimal.ZERO));
    }

    /** The side an organisation is on, if any. */
    public Optional<Side> sideOf(String organisationId) {
        if (intention.licensee().organisationId().equals(organisationId)) {
            return Optional.of(Side.LICENSEE);
        }
        return offer.licensor().organisationId().equals(organisationId) ? Optional.of(Side.LICENSOR) : Optional.empty();
    }
}
