package cn.kaixu.contract.review;

import java.time.Instant;
import java.util.List;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.contract.kernel.PatentNumber;

/** The automatic checks of a case ran. */
@MessageType(
        value = "kaixu.review.checks-completed.v1",
        topic = "kaixu.review.case",
        readers = {"matching-service", "reporting-service"})
public record ChecksCompletedV1(
        String caseId,
        String declarationId,
        int round,
        PatentNumber patentNumber,
        String ruleSet,
        Instant checkedAt,
        List<CheckV1> checks)
        implements ContractMessage {
    public ChecksCompletedV1 {
        checks = List.copyOf(checks);
    }

    @Override
    public String subject() {
        return caseId;
    }
}
