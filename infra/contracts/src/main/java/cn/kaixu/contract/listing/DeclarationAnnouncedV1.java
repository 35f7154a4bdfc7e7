package cn.kaixu.contract.listing;

import java.time.LocalDate;
import java.util.List;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;

/** A declaration was announced (公告); from now on anyone may take a licence on its terms. */
@MessageType(
        value = "kaixu.listing.declaration-announced.v1",
        topic = "kaixu.listing.declaration",
        readers = {"review-service", "matching-service", "licensing-service", "reporting-service"})
public record DeclarationAnnouncedV1(
        String declarationId,
        int round,
        PatentV1 patent,
        List<PatenteeV1> patentees,
        TermsV1 terms,
        SubmitterV1 submitter,
        LocalDate announcedOn,
        List<String> demoFields)
        implements ContractMessage {
    public DeclarationAnnouncedV1 {
        patentees = List.copyOf(patentees);
        demoFields = List.copyOf(demoFields);
    }

    @Override
    public String subject() {
        return declarationId;
    }
}
