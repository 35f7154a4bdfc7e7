package cn.kaixu.contract.review;

import java.util.List;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.contract.kernel.PatentNumber;

/** A person decided one stage of a case. {@code stage} is FIRST or SECOND, {@code outcome} APPROVED, RETURNED or REFUSED. */
@MessageType(
        value = "kaixu.review.review-decided.v1",
        topic = "kaixu.review.case",
        readers = {"reporting-service"})
public record ReviewDecidedV1(
        String caseId,
        String declarationId,
        int round,
        PatentNumber patentNumber,
        String stage,
        String outcome,
        List<ReasonV1> reasons)
        implements ContractMessage {
    public ReviewDecidedV1 {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String subject() {
        return caseId;
    }
}
