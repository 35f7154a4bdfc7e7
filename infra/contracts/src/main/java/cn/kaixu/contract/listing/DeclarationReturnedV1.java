package cn.kaixu.contract.listing;

import java.util.List;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.contract.kernel.PatentNumber;

/** A declaration went back for correction (补正). */
@MessageType(
        value = "kaixu.listing.declaration-returned.v1",
        topic = "kaixu.listing.declaration",
        readers = {"reporting-service"})
public record DeclarationReturnedV1(String declarationId, int round, PatentNumber patentNumber, List<ReasonV1> reasons)
        implements ContractMessage {
    public DeclarationReturnedV1 {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String subject() {
        return declarationId;
    }
}
