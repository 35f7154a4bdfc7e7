package cn.kaixu.local.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * What runs in a data folder, for other commands, tests and the next start; kept in {@code platform.json}.
 *
 * @param url address of the gateway
 * @param issuer address of the identity provider
 * @param launcher process that watches the others
 * @param ports port of each component by its label
 * @param processes process of each component by its label
 */
public record PlatformState(
        String url,
        String issuer,
        RunningProcess launcher,
        Map<String, Integer> ports,
        Map<String, RunningProcess> processes) {

    private static final String FILE = "platform.json";

    @JsonCreator
    public PlatformState {
        ports = Map.copyOf(ports);
        processes = Map.copyOf(processes);
    }

    /** Reads what the folder's last start wrote. */
    public static Optional<PlatformState> of(Path folder) {
        Path file = folder.resolve(FILE);
        return Files.exists(file) ? Optional.of(Json.read(file, PlatformState.class)) : Optional.empty();
    }

    void write(Path folder) {
        Json.write(folder.resolve(FILE), this);
    }

    /** A process known by its number and, because numbers are used again, by when it started. */
    public record RunningProcess(long pid, Instant startedAt) {

        public static RunningProcess of(ProcessHandle handle) {
            return new RunningProcess(handle.pid(), handle.info().startInstant().orElse(Instant.EPOCH));
        }

        /** The process, if it still lives. */
        public Optional<ProcessHandle> find() {
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(handle ->
                            handle.info().startInstant().orElse(Instant.EPOCH).equals(startedAt));
        }
    }
}
