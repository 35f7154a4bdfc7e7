package cn.kaixu.listing.batch.table;

import java.util.List;
import java.util.Objects;

/** Headings that mean the same: a visible one is believed before hidden ones, among visible ones the clerk must choose. */
final class Repeats {

    private Repeats() {}

    static List<Heading> resolve(List<Heading> headings) {
        return headings.stream().map(heading -> resolve(heading, headings)).toList();
    }

    private static Heading resolve(Heading heading, List<Heading> all) {
        List<Heading> others = all.stream()
                .filter(other ->
                        other.position() != heading.position() && Objects.equals(other.meaning(), heading.meaning()))
                .toList();
        if (heading.meaning() == null || others.isEmpty()) {
            return heading;
        }
        if (heading.hidden()) {
            boolean anyVisible = others.stream().anyMatch(other -> !other.hidden());
            return anyVisible ? heading.meaning(null) : heading.proposing(heading.meaning());
        }
        boolean alone = others.stream().allMatch(Heading::hidden);
        return alone ? heading : heading.proposing(heading.meaning());
    }
}
