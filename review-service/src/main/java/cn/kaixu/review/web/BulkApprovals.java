package cn.kaixu.review.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import cn.kaixu.platform.problem.PlatformRefusal;
import cn.kaixu.platform.problem.ProblemTexts;
import cn.kaixu.platform.problem.RefusalCode;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.security.Actor;
import cn.kaixu.review.docket.Claims;
import cn.kaixu.review.docket.DocketRefusal;
import cn.kaixu.review.queue.CaseEntry;
import cn.kaixu.review.queue.CaseQueries;
import cn.kaixu.review.validity.DecideReview;
import cn.kaixu.review.validity.Decider;
import cn.kaixu.review.validity.value.CheckOutcome;
import cn.kaixu.review.validity.value.ReviewId;
import cn.kaixu.review.validity.value.Verdict;
import cn.kaixu.review.web.BulkApproval.Chosen;
import cn.kaixu.review.web.BulkApproval.Line;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/**
 * Approves many cases, each by itself: one that is not fit is left as it was and said. The case itself
 * refuses an approval when its checks have changed since they were shown.
 */
@Component
class BulkApprovals {

    private final CaseQueries cases;
    private final Claims claims;
    private final CommandGateway commands;
    private final Clock clock;
    private final ProblemTexts texts = ProblemTexts.fromBundles();

    BulkApprovals(CaseQueries cases, Claims claims, CommandGateway commands, Clock clock) {
        this.cases = cases;
        this.claims = claims;
        this.commands = commands;
        this.clock = clock;
    }

    BulkApproval.Outcome approve(List<Chosen> chosen, Actor actor, Locale locale) {
        return BulkApproval.Outcome.of(
                chosen.stream().map(one -> line(one, actor, locale)).toList());
    }

    private Line line(Chosen chosen, Actor actor, Locale locale) {
        String id = chosen.id();
        Optional<CaseEntry> entry = cases.find(id);
        if (entry.isEmpty()) {
            return refused(id, PlatformRefusal.NOT_FOUND, List.of(id), locale);
        }
        try {
            approve(entry.get(), chosen.checkedAt(), actor);
            return new Line(id, true, "", "");
        } catch (Refused reason) {
            return refused(id, reason.code(), reason.arguments(), locale);
        }
    }

    private void approve(CaseEntry entry, Instant checkedAt, Actor actor) {
        if (entry.worstOutcome() != CheckOutcome.PASS) {
            throw new Refused(DocketRefusal.NOT_ALL_CHECKS_PASSED);
        }
        claims.requireFree(entry.id(), actor.subject());
        commands.sendAndWait(new DecideReview(
                new ReviewId(entry.id()),
                new Decider(actor.subject(), actor.username(), actor.roles()),
                Verdict.APPROVED,
                List.of(),
                "",
                checkedAt,
                clock.instant()));
        claims.release(entry.id(), actor.subject());
    }

    private Line refused(String id, RefusalCode code, List<Object> arguments, Locale locale) {
        return new Line(id, false, code.code(), texts.part(code.code(), "detail", arguments, locale));
    }
}
