package cn.kaixu.licensing.licence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.kaixu.licensing.licence.value.Offer;
import cn.kaixu.licensing.licence.value.Period;
import cn.kaixu.platform.problem.FieldProblem;
import cn.kaixu.platform.problem.Refused;

/** What an intention must satisfy: an open offer, another organisation, days the offer covers. */
final class IntentionRules {

    private IntentionRules() {}

    static void check(RegisterIntention command) {
        Offer offer = command.offer();
        OfferRules.requireOpen(command.standing());
        if (offer.licensor()
                .organisationId()
                .equals(command.intention().licensee().organisationId())) {
            throw new Refused(LicenceRefusal.OWN_PATENT);
        }
        List<FieldProblem> problems =
                periodProblems(command.intention().period(), offer.terms().licenceEnd(), command.today());
        if (!problems.isEmpty()) {
            throw new Refused(LicenceRefusal.PERIOD_NOT_OFFERED, problems);
        }
    }

    private static List<FieldProblem> periodProblems(Period period, LocalDate offeredUntil, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        if (period.from().isBefore(today)) {
            problems.add(FieldProblem.of("from", "licence-begins-in-the-past", today.toString())
                    .suggesting(today.toString()));
        }
        if (period.to().isAfter(offeredUntil)) {
            problems.add(FieldProblem.of("to", "licence-ends-after-the-offer", offeredUntil.toString())
                    .suggesting(offeredUntil.toString()));
        }
        if (period.to().isBefore(period.from())) {
            problems.add(FieldProblem.of("to", "licence-ends-before-it-begins"));
        }
        return problems;
    }
}
