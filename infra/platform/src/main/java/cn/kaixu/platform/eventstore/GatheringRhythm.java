package cn.kaixu.platform.eventstore;

import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * When readers see what was committed. After a quiet moment they see it at once. While commits follow each other faster
 * than a reader gains by haste, what comes within a tenth of a second is gathered, so that readers, the broker and
 * every service behind it work on many events at a time instead of a few. Times are {@link System#nanoTime()}.
 */
final class GatheringRhythm {

    static final long GATHERING = TimeUnit.MILLISECONDS.toNanos(100);

    /** More events than these within one gathering time are many. */
    static final long FEW = 12;

    private boolean started;
    private long begun;
    private long positionAtBeginning;
    private long newest;
    private boolean many;
    private boolean planned;

    /** Nanoseconds until readers may see it, 0 for at once; empty if a time for that is planned already. */
    synchronized OptionalLong committed(long position, long now) {
        newest = Math.max(newest, position);
        if (planned) {
            return OptionalLong.empty();
        }
        if (!started || now - begun >= GATHERING) {
            begin(now);
            return OptionalLong.of(0);
        }
        if (!many && newest - positionAtBeginning <= FEW) {
            return OptionalLong.of(0);
        }
        planned = true;
        return OptionalLong.of(Math.max(1, begun + GATHERING - now));
    }

    /** The planned time has come; returns the position readers may see now. */
    synchronized long gathered(long now) {
        planned = false;
        begin(now);
        return newest;
    }

    private void begin(long now) {
        many = started && now - begun < 2 * GATHERING && newest - positionAtBeginning > FEW;
        started = true;
        begun = now;
        positionAtBeginning = newest;
    }
}
