package cn.kaixu.local.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Gives a child a terminal session of its own: Ctrl-C then reaches the launcher alone, which stops the others in order.
 */
final class OwnSession {

    private static final List<String> PERL =
            List.of("perl", "-MPOSIX", "-e", "POSIX::setsid(); exec @ARGV or exit 127");

    private OwnSession() {}

    static List<String> around(List<String> command) {
        List<String> whole = new ArrayList<>(prefix());
        whole.addAll(command);
        return List.copyOf(whole);
    }

    private static List<String> prefix() {
        if (find("setsid").isPresent()) {
            return List.of("setsid");
        }
        return find("perl").isPresent() ? PERL : List.of();
    }

    private static Optional<Path> find(String program) {
        return Arrays.stream(
                        System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
