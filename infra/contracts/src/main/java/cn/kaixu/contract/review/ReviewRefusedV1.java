package cn.kaixu.contract.review;

import java.util.List;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.contract.kernel.PatentNumber;

/** The review ended with a refusal. */
@MessageType(
        value = "kaixu.review.review-refused.v1",
        topic = "kaixu.review.case",
        readers = {"listing-service", "reporting-service"})
public record ReviewRefusedV1(
        String caseId, String declarationId, int round, PatentNumber patentNumber, List<ReasonV1> reasons)
        implements ContractMessage {
    public ReviewRefusedV1 {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String subject() {
        return caseId;
    }
}
