package cn.kaixu.local.process;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Brings processes to their end, kindly first. */
public final class Ending {

    private Ending() {}

    /** Sends the signal, waits, and kills what is still there; returns when the process is gone. */
    public static void end(ProcessHandle process, Signal signal, Duration patience) {
        signal.sendTo(process);
        CompletableFuture<Boolean> gone = process.onExit()
                .thenApply(ended -> true)
                .completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS);
        if (!gone.join()) {
            Signal.KILL.sendTo(process);
            process.onExit().join();
        }
    }
}
