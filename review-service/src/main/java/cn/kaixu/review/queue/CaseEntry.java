package cn.kaixu.review.queue;

import java.time.Instant;
import java.util.List;

import cn.kaixu.review.validity.value.CaseState;
import cn.kaixu.review.validity.value.CheckOutcome;
import cn.kaixu.review.validity.value.DeclaredPatent;
import cn.kaixu.review.validity.value.Extracts;
import cn.kaixu.review.validity.value.Owner;
import cn.kaixu.review.validity.value.Statements;
import cn.kaixu.review.validity.value.Submitter;
import cn.kaixu.review.validity.value.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A review case as the queue shows it; {@code worstOutcome} is absent until the checks ran, {@code extracts} of the registers also where they ran before
 * extracts were kept.
 */
public record CaseEntry(
        String id,
        String declarationId,
        int round,
        String patentNumber,
        String title,
        DeclaredPatent patent,
        List<Owner> patentees,
        Terms terms,
        Statements statements,
        Submitter submitter,
        String placeName,
        CaseState state,
        @Nullable CheckOutcome worstOutcome,
        List<CaseCheck> checks,
        @Nullable Extracts extracts,
        List<CaseDecision> decisions,
        Instant openedAt,
        String ruleSet,
        List<String> demoFields) {

    public CaseEntry {
        patentees = List.copyOf(patentees);
        checks = List.copyOf(checks);
        decisions = List.copyOf(decisions);
        demoFields = List.copyOf(demoFields);
    }
}
