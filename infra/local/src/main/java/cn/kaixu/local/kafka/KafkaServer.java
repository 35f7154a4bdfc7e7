package cn.kaixu.local.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import cn.kaixu.local.folder.DataFolder;
import cn.kaixu.local.folder.Trees;
import cn.kaixu.local.process.ProcessPlan;
import cn.kaixu.local.process.Signal;
import cn.kaixu.local.setting.Component;
import cn.kaixu.local.setting.Ports;

/** The message broker: its topics in the data folder, loopback only. Its folder may be deleted; services publish again. */
public final class KafkaServer {

    private final DataFolder data;
    private final Ports ports;
    private final Path ready;

    public KafkaServer(DataFolder data, Ports ports) {
        this.data = data;
        this.ports = ports;
        this.ready = data.folder("run").resolve("kafka.ready");
    }

    public ProcessPlan plan() {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dlogback.configurationFile=cn/kaixu/local/kafka/logging.xml",
                "-cp",
                System.getProperty("java.class.path"),
                KafkaBroker.class.getName(),
                topics().toString(),
                Integer.toString(ports.port(Component.KAFKA)),
                Integer.toString(ports.controller()),
                ready.toString());
        return new ProcessPlan(
                Component.KAFKA,
                () -> command,
                Map.of(),
                data.path(),
                data.folder("logs").resolve(Component.KAFKA.label() + ".log"),
                this::saysReady,
                Signal.TERM,
                this::forgetReady);
    }

    /** Deletes every topic; only while the broker is down. */
    public void deleteTopics() {
        Trees.delete(topics());
    }

    private Path topics() {
        return data.path().resolve("kafka");
    }

    /** The broker writes its process number once it serves; a file of a predecessor does not count. */
    private boolean saysReady(ProcessHandle process) {
        try {
            return Files.exists(ready) && Files.readString(ready).equals(Long.toString(process.pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forgetReady() {
        Trees.delete(ready);
    }
}
