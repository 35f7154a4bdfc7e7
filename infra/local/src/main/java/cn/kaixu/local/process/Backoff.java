package cn.kaixu.local.process;

import java.time.Duration;

/** How long to wait before the next try: one second, then twice as long each time, at most half a minute. */
record Backoff(int failures) {

    private static final Duration STEADY = Duration.ofMinutes(1);
    private static final int LONGEST_SECONDS = 30;
    private static final int DOUBLINGS = 5;

    static Backoff none() {
        return new Backoff(0);
    }

    /** What follows after a process lived for this long; a steady one starts counting anew. */
    Backoff afterLiving(Duration lifetime) {
        return new Backoff(lifetime.compareTo(STEADY) > 0 ? 1 : failures + 1);
    }

    Duration pause() {
        return Duration.ofSeconds(Math.min(LONGEST_SECONDS, 1L << Math.min(DOUBLINGS, failures - 1)));
    }
}
