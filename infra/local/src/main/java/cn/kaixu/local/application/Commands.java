package cn.kaixu.local.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import cn.kaixu.local.setting.LaunchRefused;

/** Short-lived programs whose success is needed. */
final class Commands {

    private Commands() {}

    static void run(List<String> command, Path log) {
        try {
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new LaunchRefused(
                        "命令失败（代码 %d），原因见 %s。".formatted(code, log),
                        "A command failed with code %d; %s says why.".formatted(code, log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchRefused("启动被中断。", "The start was interrupted.", e);
        }
    }
}
