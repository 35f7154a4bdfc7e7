package cn.kaixu.listing.batch.table;

import java.util.Locale;

/** Rules about what stands in a cell, before any rule about the declaration; the kebab-case form is the rule id on the wire. */
public enum ReadingRule {
    DATE_IS_READABLE,
    NUMBER_IS_READABLE,
    PATENT_TYPE_IS_READABLE,
    FEE_STANDARD_IS_READABLE,
    PERIOD_IS_READABLE,
    REPORT_IS_READABLE,
    ANSWER_IS_YES_OR_NO,
    PLACE_IS_READABLE,
    /** R. 86 and the notice: ended, pledged, exclusively licensed or suspended patents are not accepted. */
    LEGAL_STATE_PERMITS,
    LEGAL_STATE_IS_READABLE;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
