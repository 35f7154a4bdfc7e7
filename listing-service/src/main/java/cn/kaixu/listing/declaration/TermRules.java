package cn.kaixu.listing.declaration;

import java.time.LocalDate;
import java.util.Optional;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;

/** Rules about how long: the patent's own term (Patent Law Art. 42) and the end of the licence, annex 4 ⑤. */
final class TermRules {

    private static final LocalDate LONGER_DESIGNS_SINCE = LocalDate.of(2021, 6, 1);
    private static final int EARLIER_DESIGN_YEARS = 10;
    private static final int MOST_COMPENSATION_YEARS = 5;

    private TermRules() {}

    static void examine(DeclarationDraft draft, LocalDate today, Findings findings) {
        termEndFits(draft, findings);
        Optional<LocalDate> patentEnd = patentEnd(draft);
        patentEnd
                .filter(end -> !end.isAfter(today))
                .ifPresent(end -> findings.broken(SubmissionRule.PATENT_IS_IN_TERM, "termEnd", end));
        LocalDate licenceEnd = draft.licenceEnd();
        if (licenceEnd == null) {
            findings.missing(SubmissionRule.LICENCE_END_IS_GIVEN, "licenceEnd");
            return;
        }
        if (!licenceEnd.isAfter(today)) {
            findings.broken(SubmissionRule.LICENCE_END_IS_IN_FUTURE, "licenceEnd", licenceEnd);
        }
        patentEnd
                .filter(licenceEnd::isAfter)
                .ifPresent(end -> findings.brokenButFor(
                        end.toString(), SubmissionRule.LICENCE_END_IS_WITHIN_PATENT_TERM, "licenceEnd", end));
    }

    private static void termEndFits(DeclarationDraft draft, Findings findings) {
        LocalDate said = draft.termEnd();
        Optional<LocalDate> lawful = lawfulEnd(draft);
        if (said == null || lawful.isEmpty()) {
            return;
        }
        boolean mayBeCompensated =
                draft.type().filter(PatentType.INVENTION::equals).isPresent();
        LocalDate latest = mayBeCompensated ? lawful.get().plusYears(MOST_COMPENSATION_YEARS) : lawful.get();
        if (said.isAfter(latest)) {
            findings.brokenButFor(latest.toString(), SubmissionRule.TERM_END_FITS_LAW, "termEnd", said, latest);
        }
    }

    /** The end that was said, else the end the filing date gives, else the latest end that the year in the number allows. */
    private static Optional<LocalDate> patentEnd(DeclarationDraft draft) {
        return draft.termEnd() == null ? lawfulEnd(draft) : Optional.of(draft.termEnd());
    }

    private static Optional<LocalDate> lawfulEnd(DeclarationDraft draft) {
        return draft.type().flatMap(type -> filed(draft).map(filed -> filed.plusYears(years(type, filed))));
    }

    private static Optional<LocalDate> filed(DeclarationDraft draft) {
        return draft.filingDate() == null
                ? draft.number().map(PatentNumber::filingYear).map(year -> LocalDate.of(year, 12, 31))
                : Optional.of(draft.filingDate());
    }

    private static int years(PatentType type, LocalDate filed) {
        return type == PatentType.DESIGN && filed.isBefore(LONGER_DESIGNS_SINCE)
                ? EARLIER_DESIGN_YEARS
                : type.termYears();
    }
}
