package cn.kaixu.contract.listing;

import java.time.LocalDate;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.contract.kernel.PatentNumber;

/** A declaration was withdrawn (撤回) with effect from its announcement; licences granted earlier stay in force (Patent Law Art. 50). */
@MessageType(
        value = "kaixu.listing.declaration-withdrawn.v1",
        topic = "kaixu.listing.declaration",
        readers = {"review-service", "matching-service", "licensing-service", "reporting-service"})
public record DeclarationWithdrawnV1(
        String declarationId, int round, PatentNumber patentNumber, String reason, LocalDate effectiveOn)
        implements ContractMessage {
    @Override
    public String subject() {
        return declarationId;
    }
}
