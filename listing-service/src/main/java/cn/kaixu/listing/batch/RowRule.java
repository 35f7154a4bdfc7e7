package cn.kaixu.listing.batch;

import java.util.Locale;

/** Rules a row must satisfy that no single form knows; the kebab-case form is the rule id on the wire. */
public enum RowRule {
    PATENT_IS_ONCE_PER_FILE,
    PATENT_IS_ONCE_PER_ARCHIVE,
    PATENT_HAS_NO_LIVE_DECLARATION;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
