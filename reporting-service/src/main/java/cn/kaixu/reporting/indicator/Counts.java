package cn.kaixu.reporting.indicator;

/** What was counted for all or for one part: institutions, patents, patents with a recorded licence, with a licence in force, suspended ones. */
public record Counts(long institutions, long patents, long licensedStrict, long licensedWide, long suspended) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0);
}
