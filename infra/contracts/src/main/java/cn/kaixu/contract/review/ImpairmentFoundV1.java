package cn.kaixu.contract.review;

import java.time.Instant;
import java.util.List;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.contract.kernel.PatentNumber;

/**
 * The legal state of an announced patent became one that bars open licensing (Implementing Rules R. 86), or the grounds
 * changed; {@code findings} are the failed checks alone, all of them.
 */
@MessageType(
        value = "kaixu.review.impairment-found.v1",
        topic = "kaixu.review.watch",
        readers = {"listing-service", "reporting-service"})
public record ImpairmentFoundV1(
        String watchId,
        String declarationId,
        int round,
        PatentNumber patentNumber,
        Instant foundAt,
        List<CheckV1> findings)
        implements ContractMessage {
    public ImpairmentFoundV1 {
        findings = List.copyOf(findings);
    }

    @Override
    public String subject() {
        return watchId;
    }
}
