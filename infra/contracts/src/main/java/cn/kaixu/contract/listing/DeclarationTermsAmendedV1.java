package cn.kaixu.contract.listing;

import java.time.LocalDate;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.contract.kernel.PatentNumber;

/**
 * The terms of an announced declaration changed (调整, 续展): new licences are offered on these terms, licences granted before keep theirs.
 * {@code amendment} counts within the round, from 1.
 */
@MessageType(
        value = "kaixu.listing.declaration-terms-amended.v1",
        topic = "kaixu.listing.declaration",
        readers = {"review-service", "matching-service", "licensing-service", "reporting-service"})
public record DeclarationTermsAmendedV1(
        String declarationId, int round, int amendment, PatentNumber patentNumber, TermsV1 terms, LocalDate effectiveOn)
        implements ContractMessage {
    @Override
    public String subject() {
        return declarationId;
    }
}
