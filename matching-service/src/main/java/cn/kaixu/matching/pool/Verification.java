package cn.kaixu.matching.pool;

import java.time.Instant;
import java.util.List;

/** The newest automatic checks of an offer: by which rules, when, with which evidence. */
public record Verification(String ruleSet, Instant checkedAt, List<Check> checks) {

    public Verification {
        checks = List.copyOf(checks);
    }

    /** One outcome: PASS, FAIL or UNKNOWN. */
    public record Check(String rule, String outcome, String evidence, String legalBasis) {}
}
