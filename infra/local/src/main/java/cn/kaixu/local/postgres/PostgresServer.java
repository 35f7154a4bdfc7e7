package cn.kaixu.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import cn.kaixu.local.folder.DataFolder;
import cn.kaixu.local.folder.Secrets;
import cn.kaixu.local.process.ProcessPlan;
import cn.kaixu.local.process.Signal;
import cn.kaixu.local.setting.Component;
import cn.kaixu.local.setting.LaunchRefused;

/** The database server: its cluster in the data folder, durable settings, loopback only. */
public final class PostgresServer {

    private static final String SUPERUSER = "kaixu";
    private static final String VERSION = "18";

    private final DataFolder data;
    private final int port;
    private final Secrets secrets;
    private final Path cluster;
    private final Path log;
    private final Privilege privilege = Privilege.available();

    public PostgresServer(DataFolder data, int port) {
        this.data = data;
        this.port = port;
        this.secrets = data.secrets();
        this.cluster = data.folder("postgres").resolve("cluster-" + VERSION);
        this.log = data.folder("logs").resolve(Component.POSTGRES.label() + ".log");
    }

    /** Unpacks the programs and lays out the cluster where that has not been done; ends an orphaned server. */
    public ProcessPlan prepare() {
        Orphan.in(cluster).end();
        PostgresBinaries binaries = PostgresBinaries.in(data.folder("postgres").resolve("programs-" + VERSION));
        if (!Files.exists(cluster.resolve("PG_VERSION"))) {
            initialise(binaries);
        }
        List<String> command = privilege.around(List.of(
                binaries.program("postgres"),
                "-D",
                cluster.toString(),
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(port),
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "full_page_writes=on",
                "-c",
                "max_connections=200",
                "-c",
                "timezone=UTC"));
        return new ProcessPlan(
                Component.POSTGRES,
                () -> command,
                Map.of("LC_ALL", "C"),
                cluster,
                log,
                process -> answers(),
                Signal.INT,
                () -> Orphan.in(cluster).end());
    }

    /** Creates what each service needs, where it is missing. */
    public void provide(List<Component> services) {
        try (Connection connection = connect()) {
            for (Component service : services) {
                Databases.provide(connection, service.database(), secrets.databasePassword(service.database()));
            }
        } catch (SQLException e) {
            throw new LaunchRefused(
                    "无法准备数据库，见日志 %s。".formatted(log), "Cannot prepare the databases; see %s.".formatted(log), e);
        }
    }

    /** Drops the databases of services that are not running and creates empty ones. */
    public void replace(List<Component> services) {
        try (Connection connection = connect()) {
            for (Component service : services) {
                Databases.drop(connection, service.database());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot drop the databases of " + services, e);
        }
        provide(services);
    }

    /** Address of a service's database. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url("postgres"), SUPERUSER, secrets.databasePassword(SUPERUSER));
    }

    private void initialise(PostgresBinaries binaries) {
        Path secret = data.path().resolve("postgres").resolve("password.tmp");
        try {
            Files.writeString(secret, secrets.databasePassword(SUPERUSER));
            Files.createDirectories(cluster);
            privilege.own(data.path().resolve("postgres"));
            run(privilege.around(List.of(
                    binaries.program("initdb"),
                    "-D",
                    cluster.toString(),
                    "-U",
                    SUPERUSER,
                    "--pwfile=" + secret,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions")));
            Files.delete(secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(List<String> command) throws IOException {
        try {
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new LaunchRefused(
                        "无法初始化数据库，原因见日志 %s。".formatted(log),
                        "Cannot lay out the database cluster; the log %s says why.".formatted(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchRefused("启动被中断。", "The start was interrupted.", e);
        }
    }
}
