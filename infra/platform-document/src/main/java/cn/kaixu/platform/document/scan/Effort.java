package cn.kaixu.platform.document.scan;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** How much time of the processor and how many pixels one file is worth. The time others take does not count, so that a busy machine reads what an idle one does. */
final class Effort {

    /** A sheet of A4 at 600 dpi; what is larger is no scan. */
    static final long LARGEST_PICTURE = 36_000_000;

    private static final long MOST_PIXELS = 2 * LARGEST_PICTURE;

    private final long start = now();
    private final long time;
    private long pixels = MOST_PIXELS;

    private Effort(long time) {
        this.time = time;
    }

    static Effort of(Duration time) {
        return new Effort(time.toNanos());
    }

    private static long now() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.isCurrentThreadCpuTimeSupported()
                        && !Thread.currentThread().isVirtual()
                ? threads.getCurrentThreadCpuTime()
                : System.nanoTime();
    }

    /** Is called before anything that takes time. */
    void goOn() {
        if (now() - start > time) {
            throw new Exceeded();
        }
    }

    /** Is called before a picture is decoded, with the size it says it has. */
    void spend(long width, long height) {
        goOn();
        long size = Math.multiplyExact(width, height);
        if (width <= 0 || height <= 0 || size > LARGEST_PICTURE || size > pixels) {
            throw new Exceeded();
        }
        pixels -= size;
    }

    /** More work than a scan is worth. */
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Exceeded() {
            super("more work than a scan is worth", null, false, false);
        }
    }
}
