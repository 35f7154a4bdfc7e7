package cn.kaixu.platform.test;

import org.springframework.boot.SpringApplication;
import org.testcontainers.kafka.KafkaContainer;

/** The one Kafka broker of this JVM: a container when an engine answers, else the same broker inside this JVM. */
public final class TestKafka {

    private static final String IMAGE = "apache/kafka:4.2.2";
    private static final String BROKERS = start();

    private TestKafka() {}

    /** Bootstrap address. */
    public static String brokers() {
        return BROKERS;
    }

    @SuppressWarnings("resource") // lives as long as the JVM; Testcontainers removes its own
    private static String start() {
        if (ContainerEngine.answers()) {
            KafkaContainer container = new KafkaContainer(IMAGE)
                    .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
                    .withEnv("KAFKA_NUM_PARTITIONS", "3");
            container.start();
            return container.getBootstrapServers();
        }
        KraftBroker broker = KraftBroker.start();
        SpringApplication.getShutdownHandlers().add(broker::close); // after the services under test
        return broker.brokers();
    }
}
