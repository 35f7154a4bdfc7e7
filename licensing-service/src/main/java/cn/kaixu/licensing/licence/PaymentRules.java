package cn.kaixu.licensing.licence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import cn.kaixu.licensing.licence.value.Evidence;
import cn.kaixu.licensing.licence.value.RoyaltyTerms;
import cn.kaixu.platform.problem.FieldProblem;
import cn.kaixu.platform.problem.Refused;

/** What evidence of a payment must satisfy. */
final class PaymentRules {

    private PaymentRules() {}

    static void check(PlacePaymentEvidence command, RoyaltyTerms royalty, PaymentAccount payments) {
        if (royalty instanceof RoyaltyTerms.FreeOfCharge) {
            throw new Refused(LicenceRefusal.NOTHING_TO_PAY);
        }
        Evidence evidence = command.evidence();
        if (payments.find(evidence.id()).isPresent()) {
            throw new Refused(LicenceRefusal.EVIDENCE_ALREADY_USED);
        }
        List<FieldProblem> problems = new ArrayList<>();
        if (evidence.amount().signum() <= 0) {
            problems.add(FieldProblem.of("amount", "amount-is-not-positive"));
        }
        royalty.fixedTotal()
                .map(total -> total.subtract(payments.total()))
                .filter(outstanding -> evidence.amount().compareTo(outstanding) > 0)
                .map(BigDecimal::toPlainString)
                .ifPresent(outstanding ->
                        problems.add(FieldProblem.of("amount", "amount-exceeds-what-is-outstanding", outstanding)
                                .suggesting(outstanding)));
        if (evidence.paidOn().isAfter(command.today())) {
            problems.add(FieldProblem.of("paidOn", "payment-lies-in-the-future"));
        }
        if (!problems.isEmpty()) {
            throw new Refused(LicenceRefusal.PAYMENT_NOT_CREDIBLE, problems);
        }
    }
}
