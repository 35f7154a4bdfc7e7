package cn.kaixu.platform.relay;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Lets work that somebody waits for go before what follows from it elsewhere. While it runs, at most five seconds long
 * and not again within the next five, the relay leaves what is stored where it is; then all of it goes to the other
 * services at once. Nothing is lost by that: the relay's place in the store is kept there.
 */
public final class Precedence {

    static final Duration LONGEST = Duration.ofSeconds(5);

    private final Runnable wakeRelay;
    private int running;
    private boolean granted;
    private long since = System.nanoTime() - 2 * LONGEST.toNanos();

    public Precedence(Runnable wakeRelay) {
        this.wakeRelay = wakeRelay;
    }

    /** Runs the work before the relay. */
    public void first(Runnable work) {
        begin(System.nanoTime());
        try {
            work.run();
        } finally {
            end();
            wakeRelay.run();
        }
    }

    /** Whether the relay is to wait at this moment. */
    synchronized boolean isTaken(long now) {
        return running > 0 && granted && now - since <= LONGEST.toNanos();
    }

    private synchronized void begin(long now) {
        if (running++ == 0) {
            granted = now - since > 2 * LONGEST.toNanos();
            if (granted) {
                since = now;
                CompletableFuture.delayedExecutor(LONGEST.toMillis() + 1, TimeUnit.MILLISECONDS)
                        .execute(wakeRelay);
            }
        }
    }

    private synchronized void end() {
        running--;
    }
}
