package cn.kaixu.contract.listing;

import java.time.LocalDate;
import java.util.List;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.contract.kernel.PatentNumber;

/**
 * An announced declaration was revoked (撤销) by the pilot's organiser for an untrue promise (annex 4 note 3): no new licence; what becomes of those
 * granted before is their parties' matter.
 */
@MessageType(
        value = "kaixu.listing.declaration-revoked.v1",
        topic = "kaixu.listing.declaration",
        readers = {"review-service", "matching-service", "licensing-service", "reporting-service"})
public record DeclarationRevokedV1(
        String declarationId,
        int round,
        PatentNumber patentNumber,
        String legalBasis,
        List<ReasonV1> reasons,
        LocalDate effectiveOn)
        implements ContractMessage {
    public DeclarationRevokedV1 {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String subject() {
        return declarationId;
    }
}
