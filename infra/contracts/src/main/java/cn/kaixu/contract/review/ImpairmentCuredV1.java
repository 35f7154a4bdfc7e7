package cn.kaixu.contract.review;

import java.time.Instant;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.contract.kernel.PatentNumber;

/** Every check that had failed on an announced patent passes again; unknown is not enough. */
@MessageType(
        value = "kaixu.review.impairment-cured.v1",
        topic = "kaixu.review.watch",
        readers = {"listing-service", "reporting-service"})
public record ImpairmentCuredV1(
        String watchId, String declarationId, int round, PatentNumber patentNumber, Instant curedAt)
        implements ContractMessage {
    @Override
    public String subject() {
        return watchId;
    }
}
