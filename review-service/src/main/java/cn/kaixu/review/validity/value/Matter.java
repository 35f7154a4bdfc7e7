package cn.kaixu.review.validity.value;

import cn.kaixu.contract.kernel.PatentNumber;

/** What a review is about: one round of one declaration for one patent. */
public record Matter(ReviewId reviewId, String declarationId, int round, PatentNumber patentNumber) {

    public static Matter of(String declarationId, int round, PatentNumber patentNumber) {
        return new Matter(ReviewId.of(declarationId, round), declarationId, round, patentNumber);
    }
}
