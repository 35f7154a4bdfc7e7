package cn.kaixu.review.online;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Stops asking somebody who fails again and again. After the pause one question is let through: its success closes the
 * circuit, its failure opens it for another pause.
 */
final class CircuitBreaker {

    private final int most;
    private final Duration pause;
    private final Clock clock;
    private int failures;
    private Instant openUntil = Instant.MIN;
    private boolean trying;

    CircuitBreaker(int most, Duration pause, Clock clock) {
        this.most = most;
        this.pause = pause;
        this.clock = clock;
    }

    /** Whether a question may be asked; whoever is let in must tell how it went. */
    synchronized boolean admits() {
        if (failures < most) {
            return true;
        }
        if (trying || clock.instant().isBefore(openUntil)) {
            return false;
        }
        trying = true;
        return true;
    }

    synchronized void succeeded() {
        failures = 0;
        trying = false;
    }

    synchronized void failed() {
        failures = Math.min(most, failures + 1);
        trying = false;
        if (failures == most) {
            openUntil = clock.instant().plus(pause);
        }
    }

    synchronized boolean isOpen() {
        return failures >= most;
    }
}
