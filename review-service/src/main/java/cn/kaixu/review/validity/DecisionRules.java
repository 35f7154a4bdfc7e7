package cn.kaixu.review.validity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import cn.kaixu.platform.problem.FieldProblem;
import cn.kaixu.platform.problem.RefusalCode;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.review.validity.event.ReviewDecided;
import cn.kaixu.review.validity.value.CaseState;
import cn.kaixu.review.validity.value.Check;
import cn.kaixu.review.validity.value.CheckOutcome;
import cn.kaixu.review.validity.value.Stage;
import cn.kaixu.review.validity.value.Verdict;

/** What must hold for a verdict to count. */
final class DecisionRules {

    private DecisionRules() {}

    /** The stage a verdict would be given at, or a refusal while none is awaited. */
    static Stage awaitedStage(CaseState state) {
        return switch (state) {
            case CHECKING -> throw new Refused(ReviewRefusal.CHECKS_PENDING);
            case AWAITING_DECISION -> Stage.FIRST;
            case AWAITING_VERIFICATION -> Stage.SECOND;
            case PASSED, RETURNED, REFUSED, CLOSED -> throw new Refused(ReviewRefusal.REVIEW_CLOSED);
        };
    }

    static void check(
            DecideReview command, Stage stage, List<Check> checks, Instant checkedAt, Optional<ReviewDecided> earlier) {
        if (earlier.filter(first ->
                        first.officer().subject().equals(command.decider().subject()))
                .isPresent()) {
            throw new Refused(ReviewRefusal.SECOND_PERSON_NEEDED);
        }
        if (!command.decider().mayDecideAt(stage)) {
            throw new Refused(
                    stage == Stage.FIRST ? ReviewRefusal.REVIEWER_NEEDED : ReviewRefusal.AGENCY_OFFICER_NEEDED);
        }
        if (!command.checkedAt().equals(checkedAt)) {
            throw new Refused(ReviewRefusal.CHECKS_CHANGED);
        }
        if (command.verdict() == Verdict.APPROVED) {
            refuseIfAny(checks, CheckOutcome.FAIL, ReviewRefusal.CHECK_FAILED);
            if (command.comment().isEmpty()) {
                refuseIfAny(checks, CheckOutcome.UNKNOWN, ReviewRefusal.COMMENT_MISSING);
            }
        } else {
            reasonsAreGiven(command);
        }
    }

    private static void refuseIfAny(List<Check> checks, CheckOutcome outcome, RefusalCode code) {
        List<FieldProblem> problems = checks.stream()
                .filter(check -> check.outcome() == outcome)
                .map(check -> FieldProblem.of("checks." + check.rule(), code.code(), check.title(), check.evidence()))
                .toList();
        if (!problems.isEmpty()) {
            throw new Refused(code, problems);
        }
    }

    private static void reasonsAreGiven(DecideReview command) {
        boolean given = !command.reasons().isEmpty()
                && command.reasons().stream().noneMatch(reason -> reason.text().isBlank());
        if (!given) {
            throw new Refused(
                    ReviewRefusal.REASON_MISSING,
                    List.of(FieldProblem.of("reasons", ReviewRefusal.REASON_MISSING.code())));
        }
    }
}
