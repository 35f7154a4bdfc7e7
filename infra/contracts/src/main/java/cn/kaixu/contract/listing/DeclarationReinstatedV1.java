package cn.kaixu.contract.listing;

import java.time.Instant;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.contract.kernel.PatentNumber;

/** A suspended declaration was reinstated (恢复): the hindrance is gone, anyone may take a licence again. */
@MessageType(
        value = "kaixu.listing.declaration-reinstated.v1",
        topic = "kaixu.listing.declaration",
        readers = {"matching-service", "licensing-service", "reporting-service"})
public record DeclarationReinstatedV1(String declarationId, int round, PatentNumber patentNumber, Instant reinstatedAt)
        implements ContractMessage {
    @Override
    public String subject() {
        return declarationId;
    }
}
