package cn.kaixu.contract.review;

import java.time.Instant;
import java.util.List;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.contract.kernel.PatentNumber;

/** An announced patent was verified again (复核), after a bulletin or because the last time was long ago; checks may be UNKNOWN. */
@MessageType(
        value = "kaixu.review.listing-verified.v1",
        topic = "kaixu.review.watch",
        readers = {"listing-service", "matching-service", "reporting-service"})
public record ListingVerifiedV1(
        String watchId,
        String declarationId,
        int round,
        PatentNumber patentNumber,
        String ruleSet,
        Instant checkedAt,
        List<CheckV1> checks)
        implements ContractMessage {
    public ListingVerifiedV1 {
        checks = List.copyOf(checks);
    }

    @Override
    public String subject() {
        return watchId;
    }
}
