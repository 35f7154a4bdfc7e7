package cn.kaixu.review.rules;

import java.util.function.Function;

import cn.kaixu.review.validity.value.Check;

/** One automatic check (智能核验): its stable name is a sentence that is true when the rule is satisfied. */
public record Rule(String id, String title, String legalBasis, Function<CaseFacts, Finding> judgement) {

    Check check(CaseFacts facts) {
        Finding finding = judgement.apply(facts);
        return new Check(id, title, finding.outcome(), finding.evidence(), legalBasis);
    }
}
