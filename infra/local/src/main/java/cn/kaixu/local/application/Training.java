package cn.kaixu.local.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Makes the ahead-of-time caches for the next start: each application is started once more beside the running one, as
 * far as its context is ready and no further, so it reads no message and serves no request. One after another, at low
 * priority.
 */
public final class Training implements AutoCloseable {

    private final List<Application> applications;
    private final Map<String, Map<String, String>> environments;
    private final Path logs;
    private @Nullable Process current;
    private boolean closed;

    public Training(List<Application> applications, Map<String, Map<String, String>> environments, Path logs) {
        this.applications = List.copyOf(applications);
        this.environments = Map.copyOf(environments);
        this.logs = logs;
    }

    /** Trains what has no cache; returns how many caches were made. */
    public int run() {
        int made = 0;
        for (Application application : applications) {
            if (application.cache().isMissing() && train(application)) {
                made++;
            }
        }
        return made;
    }

    /** Ends a training run that is under way. */
    @Override
    public void close() {
        Process running;
        synchronized (this) {
            closed = true;
            running = current;
        }
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
        }
    }

    private boolean train(Application application) {
        Path cache = application.cache().file();
        Path draft = cache.resolveSibling(cache.getFileName() + ".new");
        try {
            Process process = start(application, draft);
            if (process == null || process.waitFor() != 0 || !Files.exists(draft)) {
                return false;
            }
            Files.move(draft, cache, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized @Nullable Process start(Application application, Path draft) throws IOException {
        if (closed) {
            return null;
        }
        List<String> command = new ArrayList<>(List.of("nice", "-n", "10"));
        command.addAll(application.flags());
        command.addAll(List.of(
                "-XX:AOTCacheOutput=" + draft, "-Dspring.context.exit=onRefresh", "-jar", application.unpackedJar()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Objects.requireNonNull(draft.getParent()).toFile())
                .redirectErrorStream(true)
                .redirectOutput(logs.resolve(application.component().label() + ".training.log")
                        .toFile());
        builder.environment()
                .putAll(environments.getOrDefault(application.component().label(), Map.of()));
        builder.environment().put("SERVER_PORT", "0");
        current = builder.start();
        return current;
    }
}
