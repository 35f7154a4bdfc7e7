package cn.kaixu.review.rules;

import java.time.LocalDate;

import cn.kaixu.contract.kernel.PatentType;

/** How long patents last (专利权期限), Patent Law Art. 42, without any compensation. */
public final class PatentTerm {

    /** Designs filed from this day on last fifteen years, earlier ones ten (Patent Law of 2020, Art. 42). */
    private static final LocalDate DESIGN_REFORM = LocalDate.of(2021, 6, 1);

    private static final int DESIGN_TERM_BEFORE_REFORM = 10;

    private PatentTerm() {}

    /** Last day of the term counted from filing. */
    public static LocalDate end(PatentType type, LocalDate filed) {
        boolean shortDesign = type == PatentType.DESIGN && filed.isBefore(DESIGN_REFORM);
        return filed.plusYears(shortDesign ? DESIGN_TERM_BEFORE_REFORM : type.termYears());
    }
}
