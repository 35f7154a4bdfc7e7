package cn.kaixu.contract.listing;

import java.util.List;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import org.jspecify.annotations.Nullable;

/**
 * A declaration was handed in for review. {@code demoFields} names values the demonstration supplied; {@code papers} are those handed in with it, absent in
 * messages from before papers were told.
 */
@MessageType(
        value = "kaixu.listing.declaration-submitted.v1",
        topic = "kaixu.listing.declaration",
        readers = {"review-service", "reporting-service"})
public record DeclarationSubmittedV1(
        String declarationId,
        int round,
        PatentV1 patent,
        List<PatenteeV1> patentees,
        TermsV1 terms,
        StatementsV1 statements,
        SubmitterV1 submitter,
        List<String> demoFields,
        @Nullable PapersV1 papers)
        implements ContractMessage {
    public DeclarationSubmittedV1 {
        patentees = List.copyOf(patentees);
        demoFields = List.copyOf(demoFields);
    }

    @Override
    public String subject() {
        return declarationId;
    }
}
