package cn.kaixu.platform.eventstore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.awaitility.Awaitility;

/** A database server of its own that is killed without warning and started again on what it left on disk. */
final class MortalServer implements AutoCloseable {

    private final Path data;
    private final EmbeddedPostgres server;

    MortalServer(Path folder) throws IOException {
        this.data = folder.resolve("data");
        this.server = EventDatabase.durableServer().setDataDirectory(data).start();
    }

    DataSource dataSource() {
        return server.getPostgresDatabase();
    }

    void killAndRestart() throws IOException {
        ProcessHandle postmaster = postmaster();
        List<String> command = commandOf(postmaster);
        List<ProcessHandle> processes =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        Awaitility.await().until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling("restarted.log").toFile())
                .start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private ProcessHandle postmaster() throws IOException {
        String pid =
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** The server refuses to run as root, so it runs in a user namespace of its own then, as it did before. */
    private static List<String> commandOf(ProcessHandle process) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(process.info().command().orElseThrow());
        command.addAll(List.of(process.info().arguments().orElseThrow()));
        return command;
    }
}
