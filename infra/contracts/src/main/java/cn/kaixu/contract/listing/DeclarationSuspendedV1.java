package cn.kaixu.contract.listing;

import java.time.Instant;
import java.util.List;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.contract.kernel.PatentNumber;

/**
 * An announced declaration was suspended (暂停) because the patent's legal state bars open licensing for now; no new
 * licence, licences granted earlier are not touched. Comes again when the reasons change.
 */
@MessageType(
        value = "kaixu.listing.declaration-suspended.v1",
        topic = "kaixu.listing.declaration",
        readers = {"matching-service", "licensing-service", "reporting-service"})
public record DeclarationSuspendedV1(
        String declarationId, int round, PatentNumber patentNumber, List<ReasonV1> reasons, Instant suspendedAt)
        implements ContractMessage {
    public DeclarationSuspendedV1 {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String subject() {
        return declarationId;
    }
}
