package cn.kaixu.contract.listing;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.contract.kernel.PatentNumber;

/** Papers were added to or removed from a declaration that is under review; {@code papers} are all that are there now. */
@MessageType(
        value = "kaixu.listing.declaration-papers-changed.v1",
        topic = "kaixu.listing.declaration",
        readers = {"review-service", "reporting-service"})
public record DeclarationPapersChangedV1(String declarationId, int round, PatentNumber patentNumber, PapersV1 papers)
        implements ContractMessage {
    @Override
    public String subject() {
        return declarationId;
    }
}
