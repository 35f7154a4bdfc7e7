package cn.kaixu.endtoend;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import cn.kaixu.local.client.Answer;

/** Asks again, as a client must, while it cannot know whether the platform took a request. */
final class Insist {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int CONFLICT = 409;
    private static final int SERVER_FAULT = 500;

    private Insist() {}

    /** Repeats the very same request until it is answered with success; a refusal is a failure of the test. */
    static Answer on(Supplier<Answer> request) {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        String last = "";
        while (System.nanoTime() < limit) {
            try {
                Answer answer = request.get();
                if (!isUnsettled(answer)) {
                    return answer.accepted();
                }
                last = answer.status() + " " + answer.body();
            } catch (UncheckedIOException e) {
                last = e.toString();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new AssertionError("no answer within %s; last: %s".formatted(PATIENCE, last));
    }

    /** A broken service, or one that still works on the first try of this request. */
    private static boolean isUnsettled(Answer answer) {
        boolean stillRunning = answer.status() == CONFLICT
                && answer.headers().firstValue("Retry-After").isPresent();
        return answer.status() >= SERVER_FAULT || stillRunning;
    }
}
