package cn.kaixu.contract.listing;

import java.time.LocalDate;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.contract.kernel.PatentNumber;

/** The last day of an announced declaration is past (届满): no new licences; those granted before run to their own ends. */
@MessageType(
        value = "kaixu.listing.declaration-expired.v1",
        topic = "kaixu.listing.declaration",
        readers = {"review-service", "matching-service", "reporting-service"})
public record DeclarationExpiredV1(String declarationId, int round, PatentNumber patentNumber, LocalDate lastDay)
        implements ContractMessage {
    @Override
    public String subject() {
        return declarationId;
    }
}
