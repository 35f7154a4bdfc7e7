package cn.kaixu.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.raft.DynamicVoters;
import org.springframework.util.FileSystemUtils;

/** A real Kafka broker, broker and controller in one, inside this JVM and on the loopback address only. */
public final class KraftBroker implements AutoCloseable {

    private static final short DYNAMIC_QUORUM = 1;

    private final int port;
    private final Path folder;
    private final KafkaRaftServer server;

    private KraftBroker(int port, Path folder, KafkaRaftServer server) {
        this.port = port;
        this.folder = folder;
        this.server = server;
    }

    public static KraftBroker start() {
        return startOn(freePort());
    }

    /** Starts an empty broker, with a cluster identity of its own, on a given port. */
    public static KraftBroker startOn(int port) {
        try {
            Path folder = Files.createTempDirectory("kafka-");
            int controllerPort = freePort();
            format(folder, controllerPort);
            KafkaRaftServer server =
                    new KafkaRaftServer(KafkaConfig.fromProps(settings(folder, port, controllerPort)), Time.SYSTEM);
            server.startup();
            return new KraftBroker(port, folder, server);
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka does not start", e);
        }
    }

    public String brokers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        server.shutdown(); // first: a broker that finds its folder gone halts the JVM
        server.awaitShutdown();
        deleteFolder();
    }

    private void deleteFolder() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder, e);
        }
    }

    private static void format(Path folder, int controllerPort) throws IOException {
        String voter = "1@127.0.0.1:" + controllerPort + ":" + Uuid.randomUuid();
        try {
            new Formatter()
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(1)
                    .addDirectory(folder.toString())
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(folder.toString())
                    .setInitialControllers(DynamicVoters.parse(voter))
                    .setHasDynamicQuorum(true)
                    .setFeatureLevel("kraft.version", DYNAMIC_QUORUM)
                    .run();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) { // Formatter.run declares no narrower type
            throw new IllegalStateException("cannot format " + folder, e);
        }
    }

    private static Properties settings(Path folder, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.bootstrap.servers", "127.0.0.1:" + controllerPort,
                "controller.listener.names", "CONTROLLER",
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "log.dirs", folder.toString(),
                "num.partitions", "3"));
        settings.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "3",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0",
                "log.cleaner.dedupe.buffer.size", "4194304",
                "log.cleaner.threads", "1"));
        return settings;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }
}
