package cn.kaixu.matching.search;

import java.util.Locale;

/** Ways to narrow a search down. */
public enum Facet {
    /** Kind of patent. */
    TYPE,
    /** Fee standard. */
    FEE_MODE,
    /** Where the licence may be used. */
    SCOPE,
    /** Place of whoever handed the declaration in. */
    PLACE,
    /** Kind of owner; a patent with several owners counts under each kind. */
    KIND;

    /** Name on the wire, camelCase. */
    public String wireName() {
        return this == FEE_MODE ? "feeMode" : name().toLowerCase(Locale.ROOT);
    }
}
