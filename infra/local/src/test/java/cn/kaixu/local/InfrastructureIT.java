package cn.kaixu.local;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import cn.kaixu.local.folder.DataFolder;
import cn.kaixu.local.kafka.KafkaServer;
import cn.kaixu.local.postgres.PostgresServer;
import cn.kaixu.local.setting.Component;
import cn.kaixu.local.setting.LaunchOptions;
import cn.kaixu.local.setting.Ports;
import cn.kaixu.local.setting.Terminal;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class InfrastructureIT {

    @TempDir
    private Path folder;

    private DataFolder data;
    private Ports ports;
    private PostgresServer postgres;
    private KafkaServer kafka;
    private Fleet fleet;

    @BeforeEach
    void start() {
        data = DataFolder.take(folder);
        ports = Ports.choose(LaunchOptions.isolated(folder));
        open();
    }

    @AfterEach
    void stop() {
        fleet.stop();
        data.close();
    }

    @Test
    void keepsRowsAndTopicsWhenKilledAndWhenStoppedAndStarted() throws Exception {
        write("before the kill");
        createTopic("kaixu.test");

        fleet.of(Component.POSTGRES).kill();
        fleet.of(Component.KAFKA).kill();
        fleet.of(Component.POSTGRES).awaitReady();
        fleet.of(Component.KAFKA).awaitReady();

        write("after the kill");
        assertThat(topics()).contains("kaixu.test");

        fleet.stop();
        open();

        assertThat(read()).containsExactly("before the kill", "after the kill");
        assertThat(topics()).contains("kaixu.test");
    }

    @Test
    void forgetsTopicsAndTakesANewClusterIdentityWhenTheFolderIsLost() throws Exception {
        createTopic("kaixu.test");
        String before = clusterId();

        fleet.of(Component.KAFKA).halt();
        kafka.deleteTopics();
        fleet.of(Component.KAFKA).start();
        fleet.of(Component.KAFKA).awaitReady();

        assertThat(topics()).doesNotContain("kaixu.test");
        assertThat(clusterId()).isNotEqualTo(before);
    }

    @Test
    void keepsDurabilityOn() throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(query("show " + setting)).containsExactly("on");
        }
    }

    @Test
    void letsNoServiceIntoTheDatabaseOfAnother() {
        String password = data.secrets().databasePassword("listing");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> DriverManager.getConnection(postgres.url("review"), "listing", password))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    private void open() {
        postgres = new PostgresServer(data, ports.port(Component.POSTGRES));
        kafka = new KafkaServer(data, ports);
        fleet = new Fleet(data, ports, new Terminal(System.out));
        Together.run(List.of(() -> fleet.start(postgres.prepare()), () -> fleet.start(kafka.plan())));
        postgres.provide(Component.SERVICES);
    }

    private void write(String text) throws SQLException {
        try (Connection connection = listing();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists note(id bigserial, text text)");
            statement.execute("insert into note(text) values ('%s')".formatted(text));
        }
    }

    private List<String> read() throws SQLException {
        return query("select text from note order by id");
    }

    private List<String> query(String sql) throws SQLException {
        try (Connection connection = listing();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new java.util.ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private Connection listing() throws SQLException {
        return DriverManager.getConnection(
                postgres.url("listing"), "listing", data.secrets().databasePassword("listing"));
    }

    private void createTopic(String name) throws Exception {
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
        }
    }

    private java.util.Set<String> topics() throws Exception {
        try (Admin admin = admin()) {
            return admin.listTopics().names().get();
        }
    }

    private String clusterId() throws Exception {
        try (Admin admin = admin()) {
            return admin.describeCluster().clusterId().get();
        }
    }

    private Admin admin() {
        Properties properties = new Properties();
        properties.putAll(Map.of("bootstrap.servers", "127.0.0.1:" + ports.port(Component.KAFKA)));
        return Admin.create(properties);
    }
}
