package cn.kaixu.matching.exchange.inbound;

import java.time.Instant;
import java.util.List;

import cn.kaixu.contract.review.CheckV1;
import cn.kaixu.matching.pool.Verification;

/** Review's words for a run of checks into a verification. */
final class VerificationTranslation {

    private VerificationTranslation() {}

    static Verification translate(String ruleSet, Instant checkedAt, List<CheckV1> checks) {
        return new Verification(
                ruleSet,
                checkedAt,
                checks.stream()
                        .map(check -> new Verification.Check(
                                check.rule(), check.outcome(), check.evidence(), check.legalBasis()))
                        .toList());
    }
}
