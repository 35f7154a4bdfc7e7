package cn.kaixu.listing.paper;

import java.util.List;

import cn.kaixu.listing.paper.PaperDemand.Obligation;

/** What is demanded of one form, what of it is there, and what that means. */
public record PaperCheck(String version, List<Item> items) {

    public PaperCheck {
        items = List.copyOf(items);
    }

    /** One demanded paper and whether a file of its kind is attached. */
    public record Item(PaperDemand demand, boolean attached) {}

    /** The sum of it. */
    public enum Verdict {
        /** Everything demanded is there. */
        PASS,
        /** Something that must be there is missing. */
        FAIL,
        /** Only something is missing that a person may do without. */
        UNKNOWN
    }

    public Verdict verdict() {
        List<Item> missing = items.stream().filter(item -> !item.attached()).toList();
        if (missing.stream().anyMatch(item -> item.demand().obligation() == Obligation.MUST)) {
            return Verdict.FAIL;
        }
        return missing.isEmpty() ? Verdict.PASS : Verdict.UNKNOWN;
    }
}
