package cn.kaixu.platform.test;

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

    // The broker lives as long as the JVM, which stops it by its own hook.
    @SuppressWarnings("resource")
    private static String start() {
        if (ContainerEngine.answers()) {
            KafkaContainer container = new KafkaContainer(IMAGE)
                    .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
                    .withEnv("KAFKA_NUM_PARTITIONS", "3");
            container.start();
            return container.getBootstrapServers();
        }
        return KraftBroker.start().brokers();
    }
}
