package cn.kaixu.review.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.review.register.LegalState;
import cn.kaixu.review.register.RegisterEntry;
import cn.kaixu.review.rules.PatentTerm;
import org.jspecify.annotations.Nullable;

/**
 * What the register and the gazette make public of a patent, for whoever fills in a form: the state of knowledge of {@code asOf} by {@code source}. Not
 * {@code known} means that no bulletin has named the patent yet, not that there is no such patent. {@code termEndReckoned} marks an end counted from
 * filing because the register names none. No fees, which are the owner's affair.
 */
record PublicFacts(
        String patentNumber,
        boolean known,
        PatentType patentType,
        @Nullable String title,
        List<String> patentees,
        @Nullable LocalDate filingDate,
        @Nullable LocalDate grantDate,
        @Nullable LocalDate termEnd,
        boolean termEndReckoned,
        List<LegalState> legalStates,
        @Nullable LocalDate asOf,
        @Nullable String source,
        @Nullable Instant registerUpdatedAt) {

    PublicFacts {
        patentees = List.copyOf(patentees);
        legalStates = List.copyOf(legalStates);
    }

    static PublicFacts unknown(PatentNumber number, @Nullable Instant updated) {
        return new PublicFacts(
                number.value(),
                false,
                number.type(),
                null,
                List.of(),
                null,
                null,
                null,
                false,
                List.of(),
                null,
                null,
                updated);
    }

    static PublicFacts of(RegisterEntry entry, @Nullable Instant updated) {
        PatentType type = entry.patentNumber().type();
        LocalDate filed = entry.filingDate();
        boolean reckoned = entry.termEnd() == null && filed != null;
        return new PublicFacts(
                entry.patentNumber().value(),
                true,
                type,
                entry.title().isBlank() ? null : entry.title(),
                entry.patentees(),
                filed,
                entry.grantDate(),
                filed != null && reckoned ? PatentTerm.end(type, filed) : entry.termEnd(),
                reckoned,
                entry.legalStates().stream().sorted().toList(),
                entry.asOf(),
                entry.source(),
                updated);
    }
}
