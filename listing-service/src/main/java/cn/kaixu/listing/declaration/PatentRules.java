package cn.kaixu.listing.declaration;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.PatentNumber.Fault;
import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;

/** Rules about annex 4 ①: the patent itself. */
final class PatentRules {

    private PatentRules() {}

    static void examine(DeclarationDraft draft, LocalDate today, Findings findings) {
        number(Objects.requireNonNullElse(draft.patentNumber(), ""), findings);
        typeFits(draft, findings);
        if (Objects.requireNonNullElse(draft.title(), "").isBlank()) {
            findings.missing(SubmissionRule.TITLE_IS_GIVEN, "title");
        }
        dates(draft, today, findings);
    }

    private static void number(String spelling, Findings findings) {
        PatentNumber.read(spelling).fault().ifPresent(fault -> fault(fault, spelling, findings));
    }

    private static void fault(Fault fault, String spelling, Findings findings) {
        String field = "patentNumber";
        switch (fault) {
            case MISSING -> findings.missing(SubmissionRule.PATENT_NUMBER_IS_GIVEN, field);
            case DAMAGED_BY_SPREADSHEET -> findings.broken(SubmissionRule.PATENT_NUMBER_IS_UNDAMAGED, field, spelling);
            case MALFORMED ->
                complement(spelling)
                        .ifPresentOrElse(
                                whole -> findings.brokenButFor(
                                        whole,
                                        SubmissionRule.PATENT_NUMBER_HAS_ITS_CHECK_DIGIT,
                                        field,
                                        spelling,
                                        whole),
                                () -> findings.broken(SubmissionRule.PATENT_NUMBER_IS_WELL_FORMED, field, spelling));
            case UNKNOWN_TYPE -> findings.broken(SubmissionRule.PATENT_NUMBER_NAMES_A_TYPE, field, spelling);
            case CHECK_DIGIT ->
                complement(spelling.substring(0, spelling.length() - 1))
                        .ifPresentOrElse(
                                whole -> findings.brokenButFor(
                                        whole, SubmissionRule.PATENT_NUMBER_CHECK_DIGIT_FITS, field, spelling),
                                () -> findings.broken(SubmissionRule.PATENT_NUMBER_CHECK_DIGIT_FITS, field, spelling));
        }
    }

    /** The number that the digits before the check digit make. */
    private static Optional<String> complement(String digits) {
        return Stream.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "X")
                .map(check -> PatentNumber.read(digits + check))
                .flatMap(reading -> reading.number().stream())
                .map(PatentNumber::value)
                .findFirst();
    }

    private static void typeFits(DeclarationDraft draft, Findings findings) {
        Optional<PatentType> named = draft.number().map(PatentNumber::type);
        PatentType said = draft.patentType();
        if (said != null && named.isPresent() && named.get() != said) {
            findings.brokenButFor(
                    named.get().chinese(),
                    SubmissionRule.PATENT_TYPE_FITS_NUMBER,
                    "patentType",
                    said.chinese(),
                    named.get().chinese());
        }
    }

    private static void dates(DeclarationDraft draft, LocalDate today, Findings findings) {
        LocalDate granted = draft.grantDate();
        LocalDate filed = draft.filingDate();
        if (granted == null) {
            findings.missing(SubmissionRule.GRANT_DATE_IS_GIVEN, "grantDate");
        } else if (granted.isAfter(today)) {
            findings.broken(SubmissionRule.GRANT_DATE_IS_NOT_IN_FUTURE, "grantDate", granted);
        }
        if (filed != null && filed.isAfter(today)) {
            findings.broken(SubmissionRule.FILING_DATE_IS_NOT_IN_FUTURE, "filingDate", filed);
        }
        if (granted != null && filed != null && !granted.isAfter(filed)) {
            findings.broken(SubmissionRule.GRANT_DATE_IS_AFTER_FILING, "grantDate", granted, filed);
        }
    }
}
