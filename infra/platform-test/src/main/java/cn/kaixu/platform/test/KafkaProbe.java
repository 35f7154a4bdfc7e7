package cn.kaixu.platform.test;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/** Stands in for the other services: sends contract messages and waits for those the service under test publishes. */
public final class KafkaProbe implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String brokers;
    private final String prefix;
    private final Clock clock;
    private final KafkaProducer<String, String> producer;

    KafkaProbe(String brokers, String prefix, Clock clock) {
        this.brokers = brokers;
        this.prefix = prefix;
        this.clock = clock;
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers, ProducerConfig.ACKS_CONFIG, "all"),
                new StringSerializer(),
                new StringSerializer());
    }

    /** Sends the message as its owner would and returns the message id it was given. */
    public String send(ContractMessage message) {
        String id = UUID.randomUUID().toString();
        send(message, Map.of("ce_id", id));
        return id;
    }

    /** Sends the message; the headers given replace or complete the usual ones. */
    public void send(ContractMessage message, Map<String, String> headers) {
        MessageType type = typeOf(message.getClass());
        Map<String, String> all = new LinkedHashMap<>();
        all.put("ce_id", UUID.randomUUID().toString());
        all.put("ce_type", type.value());
        all.put("ce_source", "test");
        all.put("ce_subject", message.subject());
        all.put("ce_time", clock.instant().toString());
        all.put("correlationid", UUID.randomUUID().toString());
        all.putAll(headers);
        sendRaw(type.topic(), message.subject(), all, JSON.writeValueAsString(message));
    }

    /** Puts any record on a topic and waits until the broker has it. */
    public void sendRaw(String topic, String key, Map<String, String> headers, String body) {
        ProducerRecord<String, String> record = new ProducerRecord<>(prefix + topic, key, body);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        awaitAcknowledgement(producer.send(record));
    }

    /** The first message of this type and key that was or will be published. */
    public <M extends ContractMessage> M await(Class<M> type, String key) {
        return JSON.readValue(awaitRecord(type, key).body(), type);
    }

    public ReceivedMessage awaitRecord(Class<? extends ContractMessage> type, String key) {
        MessageType named = typeOf(type);
        return await(
                named.topic(),
                message -> message.key().equals(key)
                        && named.value().equals(message.headers().get("ce_type")));
    }

    /** The first record on a topic that fits. */
    public ReceivedMessage await(String topic, Predicate<ReceivedMessage> fits) {
        try (KafkaConsumer<String, String> consumer = reader(topic)) {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < deadline) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(50))) {
                    ReceivedMessage message = read(record);
                    if (fits.test(message)) {
                        return message;
                    }
                }
            }
        }
        throw new AssertionError("nothing fitting on " + topic + " within " + PATIENCE);
    }

    /** Everything that lies on a topic now. */
    public List<ReceivedMessage> all(String topic) {
        List<ReceivedMessage> messages = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = reader(topic)) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(50)).forEach(record -> messages.add(read(record)));
            }
        }
        return messages;
    }

    @Override
    public void close() {
        producer.close();
    }

    private static void awaitAcknowledgement(Future<RecordMetadata> sent) {
        try {
            sent.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the broker did not take the message", e);
        }
    }

    private KafkaConsumer<String, String> reader(String topic) {
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        brokers,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        true),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(prefix + topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private static ReceivedMessage read(ConsumerRecord<String, String> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return new ReceivedMessage(
                record.topic(), Objects.requireNonNullElse(record.key(), ""), headers, record.value());
    }

    private static MessageType typeOf(Class<?> message) {
        return Objects.requireNonNull(message.getAnnotation(MessageType.class), message::getName);
    }
}
