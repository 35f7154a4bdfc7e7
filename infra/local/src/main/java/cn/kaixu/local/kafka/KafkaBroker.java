package cn.kaixu.local.kafka;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Main class of the broker process: one node that is broker and controller in one, its topics in a folder. */
public final class KafkaBroker {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaBroker.class);
    private static final int NODE = 1;

    private KafkaBroker() {}

    /** Arguments: log folder, port, controller port, file that says the broker serves. */
    public static void main(String[] arguments) throws Exception {
        Path logs = Path.of(arguments[0]);
        int port = Integer.parseInt(arguments[1]);
        int controller = Integer.parseInt(arguments[2]);
        Path ready = Path.of(arguments[3]);
        format(logs);
        KafkaRaftServer server =
                new KafkaRaftServer(KafkaConfig.fromProps(properties(logs, port, controller)), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "kafka-shutdown"));
        server.startup();
        Files.writeString(ready, Long.toString(ProcessHandle.current().pid()));
        server.awaitShutdown();
    }

    /** A new folder gets a new cluster identity; that is how services notice that their messages are gone. */
    private static void format(Path logs) throws Exception {
        if (Files.exists(logs.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(logs);
        ByteArrayOutputStream notes = new ByteArrayOutputStream();
        new Formatter()
                .setPrintStream(new PrintStream(notes, true, StandardCharsets.UTF_8))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(NODE)
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(logs.toString())
                .addDirectory(logs.toString())
                .setReleaseVersion(MetadataVersion.latestProduction())
                .run();
        LOG.info("{}", notes.toString(StandardCharsets.UTF_8).strip());
    }

    private static Properties properties(Path logs, int port, int controller) throws IOException {
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", Integer.toString(NODE),
                "listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controller),
                "advertised.listeners", "PLAINTEXT://127.0.0.1:" + port,
                "controller.listener.names", "CONTROLLER",
                "controller.quorum.voters", "%d@127.0.0.1:%d".formatted(NODE, controller),
                "log.dirs", logs.toString()));
        properties.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0",
                "log.retention.ms", "-1",
                // After a kill the broker waits until its former registration has expired.
                "broker.session.timeout.ms", "3000",
                "broker.heartbeat.interval.ms", "500"));
        return properties;
    }
}
