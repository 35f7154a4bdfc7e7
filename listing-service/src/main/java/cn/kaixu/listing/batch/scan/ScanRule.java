package cn.kaixu.listing.batch.scan;

import java.util.Locale;

/** Rules a scan must satisfy to be given to a declaration, or to be above all doubt; the kebab-case form is the rule id on the wire. */
public enum ScanRule {
    SCAN_NAMES_ITS_PATENT,
    SCAN_NAMES_ONE_PATENT,
    SCAN_BEARS_CODES_OF_ONE_PATENT,
    SCAN_NAME_AND_CODE_AGREE,
    SCAN_IS_OF_THIS_BATCH,
    SCAN_CODE_IS_OF_THIS_BATCH,
    SCAN_CODE_IS_OF_THE_PLATFORM,
    SCAN_IS_OF_THE_CURRENT_ROUND,
    SCAN_HAS_A_DECLARATION,
    SCAN_IS_READ_IN_TIME;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
