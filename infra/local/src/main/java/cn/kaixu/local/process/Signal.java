package cn.kaixu.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A POSIX signal for a process. */
public enum Signal {
    TERM,
    INT,
    QUIT,
    KILL;

    /** Sends the signal; a process that ended meanwhile is fine. */
    public void sendTo(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + name(), Long.toString(process.pid()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
