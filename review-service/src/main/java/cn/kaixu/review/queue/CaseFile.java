package cn.kaixu.review.queue;

import java.util.List;

import cn.kaixu.review.validity.value.Dossier;

/** The part of a case that is kept as one document: what was declared, what was checked, who decided. */
record CaseFile(Dossier dossier, String ruleSet, List<CaseCheck> checks, List<CaseDecision> decisions) {
    CaseFile {
        checks = List.copyOf(checks);
        decisions = List.copyOf(decisions);
    }
}
