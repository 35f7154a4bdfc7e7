package cn.kaixu.contract.review;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.contract.kernel.PatentNumber;

/** Both stages approved; the declaration may be announced. */
@MessageType(
        value = "kaixu.review.review-passed.v1",
        topic = "kaixu.review.case",
        readers = {"listing-service", "reporting-service"})
public record ReviewPassedV1(String caseId, String declarationId, int round, PatentNumber patentNumber)
        implements ContractMessage {
    @Override
    public String subject() {
        return caseId;
    }
}
