package cn.kaixu.matching.pool;

import java.time.LocalDate;
import java.util.List;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.PatentType;
import org.jspecify.annotations.Nullable;

/** A patent anyone may license on announced terms (开放许可专利); {@code place} is the submitter's. */
public record Offer(
        String declarationId,
        int round,
        PatentNumber patentNumber,
        PatentType patentType,
        String title,
        List<Owner> patentees,
        Royalty royalty,
        LocalDate licenceEnd,
        String scope,
        @Nullable String otherTerms,
        String place,
        LocalDate announcedOn,
        @Nullable LocalDate grantDate,
        @Nullable LocalDate filingDate,
        @Nullable LocalDate termEnd,
        List<String> demoFields) {

    public Offer {
        patentees = List.copyOf(patentees);
        demoFields = List.copyOf(demoFields);
    }
}
