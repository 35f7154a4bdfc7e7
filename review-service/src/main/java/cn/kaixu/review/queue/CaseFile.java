package cn.kaixu.review.queue;

import java.util.List;

import cn.kaixu.review.validity.value.Dossier;
import cn.kaixu.review.validity.value.Extracts;
import org.jspecify.annotations.Nullable;

/** The part of a case that is kept as one document: what was declared, what was checked and what the registers said then, who decided. */
record CaseFile(
        Dossier dossier,
        String ruleSet,
        List<CaseCheck> checks,
        @Nullable Extracts extracts,
        List<CaseDecision> decisions) {
    CaseFile {
        checks = List.copyOf(checks);
        decisions = List.copyOf(decisions);
    }
}
