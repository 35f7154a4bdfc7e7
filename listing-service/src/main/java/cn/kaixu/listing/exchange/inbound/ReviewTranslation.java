package cn.kaixu.listing.exchange.inbound;

import java.util.List;

import cn.kaixu.contract.review.CheckV1;
import cn.kaixu.contract.review.ReasonV1;
import cn.kaixu.listing.declaration.value.Reason;

/** The review's words in ours. */
final class ReviewTranslation {

    private ReviewTranslation() {}

    static List<Reason> reasons(List<ReasonV1> reasons) {
        return reasons.stream()
                .map(reason -> new Reason(reason.field(), reason.text()))
                .toList();
    }

    /** Whatever rule failed, it is the legal state of the patent that hinders. */
    static List<Reason> hindrances(List<CheckV1> findings) {
        return findings.stream()
                .map(finding -> new Reason("legalState", finding.evidence()))
                .toList();
    }
}
