package cn.kaixu.bench.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import cn.kaixu.local.LocalPlatform;
import cn.kaixu.local.client.Caller;
import cn.kaixu.local.setting.Component;
import cn.kaixu.local.setting.LaunchOptions;
import cn.kaixu.local.setting.Terminal;

/** A platform of its own for one measurement, with the optimising compiler and an empty data folder. */
final class MeasuredPlatform implements AutoCloseable {

    private final LocalPlatform platform;

    private MeasuredPlatform(LocalPlatform platform) {
        this.platform = platform;
    }

    static MeasuredPlatform start(String name) throws IOException {
        Path folder =
                LaunchOptions.findRoot().resolve("infra/bench/target/platforms").resolve(name);
        LaunchOptions options = LaunchOptions.isolated(folder).withFresh().withFullJit();
        return new MeasuredPlatform(LocalPlatform.start(options, new Terminal(System.err)));
    }

    /** A bureau's system, logged in anew: tokens live for minutes only. */
    Caller bureau() {
        return platform.machine("wuhan-bureau-system");
    }

    /** An officer who imports registers. */
    Caller reviewer() {
        return platform.person("reviewer-a");
    }

    /** Number of a component's process. */
    long pid(Component component) {
        return platform.pid(component).orElseThrow();
    }

    /** What review-service shows, read where it is stored, so that looking costs the platform next to nothing. */
    Connection reviewDatabase() throws SQLException {
        return DriverManager.getConnection(
                platform.jdbcUrl(Component.REVIEW),
                Component.REVIEW.database(),
                platform.jdbcPassword(Component.REVIEW));
    }

    @Override
    public void close() {
        platform.close();
    }
}
