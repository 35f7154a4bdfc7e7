package cn.kaixu.licensing.licence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.kaixu.licensing.licence.value.Evidence;
import cn.kaixu.licensing.licence.value.EvidenceId;
import cn.kaixu.licensing.licence.value.RoyaltyTerms;
import cn.kaixu.licensing.licence.value.Side;

/** Payments evidenced so far, against what the offer asks for. */
final class PaymentAccount {

    private final List<Evidence> placed = new ArrayList<>();
    private final Set<EvidenceId> confirmed = new HashSet<>();

    /** Evidence the licensor places itself needs nobody's further word. */
    void add(Evidence evidence, Side placedBy) {
        placed.add(evidence);
        if (placedBy == Side.LICENSOR) {
            confirmed.add(evidence.id());
        }
    }

    void confirm(EvidenceId evidence) {
        confirmed.add(evidence);
    }

    boolean isConfirmed(EvidenceId evidence) {
        return confirmed.contains(evidence);
    }

    Optional<Evidence> find(EvidenceId id) {
        return placed.stream().filter(evidence -> evidence.id().equals(id)).findFirst();
    }

    BigDecimal total() {
        return sum(placed);
    }

    /** The day on which all that is due for effect had been paid, were this evidence and confirmation added. */
    Optional<LocalDate> paidOn(RoyaltyTerms royalty, List<Evidence> added, Set<EvidenceId> addedConfirmations) {
        List<Evidence> counting = new ArrayList<>(placed);
        counting.addAll(added);
        if (royalty.needsConfirmation()) {
            counting.removeIf(
                    evidence -> !confirmed.contains(evidence.id()) && !addedConfirmations.contains(evidence.id()));
            return latest(counting);
        }
        return sum(counting).compareTo(royalty.dueForEffect()) >= 0 ? latest(counting) : Optional.empty();
    }

    private static BigDecimal sum(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<LocalDate> latest(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::paidOn).max(LocalDate::compareTo);
    }
}
