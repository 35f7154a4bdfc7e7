package cn.kaixu.platform.eventstore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fresh database with an empty event store on a real server that this JVM shares. */
final class EventDatabase {

    private static final AtomicInteger CREATED = new AtomicInteger();

    private final DataSource dataSource;

    private EventDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    static EventDatabase create() {
        String name = "events_" + CREATED.incrementAndGet();
        JdbcClient.create(Server.SHARED.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return migrated(Server.SHARED.getDatabase("postgres", name));
    }

    static EventDatabase migrated(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/platform")
                .target("1")
                .load()
                .migrate();
        return new EventDatabase(dataSource);
    }

    /** The builder of a server that keeps its promises: the library's own default is to switch fsync off. */
    static EmbeddedPostgres.Builder durableServer() {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "200");
    }

    DataSource dataSource() {
        return dataSource;
    }

    /** A pool of connections, as a service has. */
    HikariDataSource pool(int size) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(dataSource);
        config.setMaximumPoolSize(size);
        return new HikariDataSource(config);
    }

    JdbcClient sql() {
        return JdbcClient.create(dataSource);
    }

    private static final class Server {

        private static final EmbeddedPostgres SHARED = start();

        private static EmbeddedPostgres start() {
            try {
                return durableServer().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
