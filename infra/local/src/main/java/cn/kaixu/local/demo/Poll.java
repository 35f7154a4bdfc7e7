package cn.kaixu.local.demo;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until the answer is the wanted one: what was commanded shows in other services a moment later. */
final class Poll {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(150);

    private Poll() {}

    static <T> T until(String what, Supplier<T> question, Predicate<T> wanted) {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        T answer = question.get();
        while (!wanted.test(answer)) {
            if (System.nanoTime() > limit) {
                throw new IllegalStateException(
                        "waited %d s for %s; last seen: %s".formatted(PATIENCE.toSeconds(), what, answer));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = question.get();
        }
        return answer;
    }
}
