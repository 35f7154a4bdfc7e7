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
    LEGAL_STATE_IS_READABLE,
    /** A share kept as 0.05 may be meant as 5 % or as 0.05 %. */
    SHARE_IS_IN_PERCENT,
    /** 某某公司等 names one owner of several; the declaration needs all. */
    OWNERS_ARE_ALL_NAMED,
    /** Two names with only a space between them may be one. */
    OWNERS_ARE_SEPARATED,
    /** {@code #N/A}, {@code ####}: the spreadsheet itself had no value. */
    CELL_HAS_A_VALUE,
    /** Characters that were lost in an earlier conversion. */
    TEXT_IS_UNDAMAGED,
    /** The value is what a formula gave when the file was saved. */
    VALUE_IS_ENTERED,
    ROW_IS_VISIBLE;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
