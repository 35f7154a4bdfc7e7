package cn.kaixu.listing.exchange.inbound;

import java.util.List;

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
}
