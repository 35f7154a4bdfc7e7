package cn.kaixu.listing.declaration;

import java.util.Locale;

/**
 * Every rule a declaration must satisfy that needs no outside data. Each name is a sentence that is true when satisfied; its kebab-case form is the
 * stable rule id on the wire and selects the text {@code rule.<id>}.
 */
public enum SubmissionRule {
    /** Implementing Rules R. 85 (1). */
    PATENT_NUMBER_IS_GIVEN,
    /** No spreadsheet has rounded the number. */
    PATENT_NUMBER_IS_UNDAMAGED,
    /** ZC 0006-2003. */
    PATENT_NUMBER_IS_WELL_FORMED,
    /** ZC 0006-2003: the digits end in a check digit, which can be reckoned from them. */
    PATENT_NUMBER_HAS_ITS_CHECK_DIGIT,
    /** ZC 0006-2003: the digit after the year is 1, 2, 3, 8 or 9. */
    PATENT_NUMBER_NAMES_A_TYPE,
    /** ZC 0006-2003: weighted sum modulo 11. */
    PATENT_NUMBER_CHECK_DIGIT_FITS,
    PATENT_TYPE_FITS_NUMBER,
    TITLE_IS_GIVEN,
    /** Declared only after grant is announced, R. 85. */
    GRANT_DATE_IS_GIVEN,
    GRANT_DATE_IS_NOT_IN_FUTURE,
    GRANT_DATE_IS_AFTER_FILING,
    FILING_DATE_IS_NOT_IN_FUTURE,
    /** Patent Law Art. 42; an invention may have up to five years of compensation. */
    TERM_END_FITS_LAW,
    /** R. 86: the right has not ended. */
    PATENT_IS_IN_TERM,
    /** R. 85 (2): all owners are named. */
    OWNERS_ARE_NAMED,
    OWNER_NAME_IS_GIVEN,
    OWNERS_ARE_DISTINCT,
    /** GB 32100-2015. */
    CREDIT_CODE_IS_VALID,
    /** Annex 4 ⑨, annex 5. */
    ALL_OWNERS_AGREED,
    /** Annex 4 ②. */
    PROMISES_ARE_ACCEPTED,
    /** Patent Law Art. 50, for utility models and designs. */
    EVALUATION_REPORT_IS_PRESENT,
    EVALUATION_REPORT_IS_NOT_NEGATIVE,
    /** Annex 4 ③: exactly one option. */
    EXPLOITATION_IS_ONE_OPTION,
    /** Annex 4 ③: time, scope and manner where the owners exploit the patent themselves. */
    EXPLOITATION_IS_DESCRIBED,
    /** Annex 4 ④: exactly one option. */
    LICENSING_IS_ONE_OPTION,
    /** Annex 4 ④: time and scope where others are licensed already. */
    LICENSING_IS_DESCRIBED,
    /** R. 85 (4), annex 4 ⑤. */
    LICENCE_END_IS_GIVEN,
    LICENCE_END_IS_IN_FUTURE,
    /** An amendment offers more days, never fewer; to offer fewer, withdraw. */
    LICENCE_END_IS_NOT_BROUGHT_FORWARD,
    /** Annex 4, note 5. */
    LICENCE_END_IS_WITHIN_PATENT_TERM,
    /** R. 85 (3), annex 4 ⑥. */
    FEE_STANDARD_IS_CHOSEN,
    /** Annex 4 ⑥: one of five. */
    FEE_STANDARD_IS_ONE_OF_FIVE,
    FEE_NUMBER_IS_GIVEN,
    FEE_NUMBER_IS_POSITIVE,
    AMOUNT_IS_IN_WHOLE_CENTS,
    INSTALMENTS_ADD_UP,
    INSTALMENT_COUNT_FITS,
    /** CNIPA notice 2024/19: fixed fees up to 20 million yuan. */
    FIXED_FEE_IS_WITHIN_CEILING,
    /** CNIPA notice 2024/19: shares up to 20 percent of net sales. */
    SALES_SHARE_IS_WITHIN_CEILING,
    SCOPE_IS_GIVEN,
    SCOPE_IS_KNOWN,
    /** R. 85: no commercial advertising wording. */
    TEXT_IS_FREE_OF_ADVERTISING,
    TEXT_IS_SHORT_ENOUGH;

    /** The rule id on the wire. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
