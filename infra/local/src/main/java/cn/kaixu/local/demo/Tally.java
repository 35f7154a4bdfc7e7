package cn.kaixu.local.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Counts by name; several may count at once. */
final class Tally {

    private final Map<String, Integer> counts = new ConcurrentSkipListMap<>();

    void add(String name) {
        counts.merge(name, 1, Integer::sum);
    }

    int of(String name) {
        return counts.getOrDefault(name, 0);
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
