package cn.kaixu.listing.conversion;

import cn.kaixu.platform.problem.RefusalCode;

/** Why a conversion says no. */
public enum ConversionRefusal implements RefusalCode {
    /** A condition of the statutory declaration is not met. Remedy it first. */
    CONVERSION_CONDITION_FAILED(422),
    /** A condition could not be judged from what is on file. Say how it was made sure of. */
    CONVERSION_COMMENT_MISSING(422),
    /** It has gone to the patent office already. Record the outcome there. */
    CONVERSION_IS_FILED(409),
    /** Only what is marked as ready can be filed. Prepare it first. */
    CONVERSION_NOT_READY(409),
    /** Only what was filed has an outcome. File it first. */
    CONVERSION_NOT_FILED(409),
    /** Another outcome is recorded. Look at it. */
    CONVERSION_HAS_AN_OUTCOME(409),
    /** Nothing that was chosen is ready to be filed. Prepare declarations first. */
    NOTHING_TO_EXPORT(422),
    /** Too many at once. Choose fewer. */
    TOO_MANY_CONVERSIONS(422),
    /** An acceptance needs the number and day of the announcement, a refusal a reason. Complete it. */
    OUTCOME_INCOMPLETE(422),
    /** The table of outcomes lacks a column for the patent number or the outcome. Use the platform's headings. */
    OUTCOME_COLUMNS_MISSING(422);

    private final int status;

    ConversionRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
