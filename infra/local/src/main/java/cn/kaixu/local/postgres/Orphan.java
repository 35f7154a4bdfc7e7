package cn.kaixu.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import cn.kaixu.local.process.Ending;
import cn.kaixu.local.process.Signal;

/**
 * A server left behind by a launcher that was killed, or the backends left behind by a server that was killed. A new
 * server would refuse the cluster, or an old one would go on with old settings.
 */
record Orphan(Path cluster) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static Orphan in(Path cluster) {
        return new Orphan(cluster);
    }

    void end() {
        postmaster().ifPresent(process -> Ending.end(process, Signal.INT, PATIENCE));
        backends().forEach(process -> Ending.end(process, Signal.QUIT, PATIENCE));
    }

    private Optional<ProcessHandle> postmaster() {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                            .filter(ProcessHandle::isAlive)
                            .filter(this::isOurs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Children of a killed server see that it is gone only when they next wait; they still hold the cluster. */
    private List<ProcessHandle> backends() {
        return ProcessHandle.allProcesses().filter(this::isOurs).toList();
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info().command().filter(this::isOurProgram).isPresent();
    }

    private boolean isOurProgram(String command) {
        return command.startsWith(cluster.resolveSibling("programs-").toString()) && command.endsWith("/postgres");
    }
}
