package cn.kaixu.contract.listing;

import java.util.List;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.contract.kernel.PatentNumber;

/** A declaration was refused announcement (不予公告). */
@MessageType(
        value = "kaixu.listing.declaration-refused.v1",
        topic = "kaixu.listing.declaration",
        readers = {"reporting-service"})
public record DeclarationRefusedV1(String declarationId, int round, PatentNumber patentNumber, List<ReasonV1> reasons)
        implements ContractMessage {
    public DeclarationRefusedV1 {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String subject() {
        return declarationId;
    }
}
