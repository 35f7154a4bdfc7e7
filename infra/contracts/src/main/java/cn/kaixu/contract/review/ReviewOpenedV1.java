package cn.kaixu.contract.review;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.contract.kernel.PatentNumber;

/** A review case was opened for one round of a declaration. */
@MessageType(
        value = "kaixu.review.review-opened.v1",
        topic = "kaixu.review.case",
        readers = {"reporting-service"})
public record ReviewOpenedV1(String caseId, String declarationId, int round, PatentNumber patentNumber)
        implements ContractMessage {
    @Override
    public String subject() {
        return caseId;
    }
}
