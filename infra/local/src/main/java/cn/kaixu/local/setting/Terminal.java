package cn.kaixu.local.setting;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** The lines a person at the terminal reads. */
public final class Terminal {

    private final PrintStream out;

    public Terminal(PrintStream out) {
        this.out = out;
    }

    /** The process's own terminal, always in UTF-8. */
    public static Terminal standard() {
        return new Terminal(new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    /** Prints one line at once, also when several threads report. */
    public synchronized void line(String text) {
        out.println(text);
        out.flush();
    }

    /** Prints a line about something that took time. */
    public void took(String text, Duration duration) {
        line("  ✓ %s  %s s".formatted(text, seconds(duration)));
    }

    /** Seconds with one decimal, without regard to the machine's language. */
    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }
}
