package cn.kaixu.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles again, in order, what was set aside. What fails once more goes back to the end of the dead-letter topic, and
 * everything behind it of the same matter with it.
 */
final class Replay {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final Handlers handlers;
    private final Map<String, Object> consumerSettings;

    Replay(Inbox inbox, DeadLetters deadLetters, Handlers handlers, String brokers, String service) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.handlers = handlers;
        this.consumerSettings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.GROUP_ID_CONFIG,
                service + ".replay",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false);
    }

    /** How many messages lie aside. */
    synchronized long outstanding() {
        try (Consumer<String, String> consumer = open()) {
            return consumer.endOffsets(consumer.assignment()).entrySet().stream()
                    .mapToLong(end -> end.getValue() - consumer.position(end.getKey()))
                    .sum();
        }
    }

    /** Handles everything that lies aside now. */
    synchronized Outcome run() {
        Set<String> failed = new HashSet<>();
        int handled = 0;
        int repeated = 0;
        int returned = 0;
        try (Consumer<String, String> consumer = open()) {
            for (ConsumerRecord<String, String> record : waiting(consumer)) {
                IncomingMessage message = read(record);
                switch (handle(message, failed)) {
                    case HANDLED -> handled++;
                    case REPEATED -> repeated++;
                    case RETURNED -> returned++;
                }
                consumer.commitSync(Map.of(
                        new TopicPartition(record.topic(), record.partition()),
                        new OffsetAndMetadata(record.offset() + 1)));
            }
        }
        return new Outcome(handled, repeated, returned);
    }

    private Fate handle(IncomingMessage message, Set<String> failed) {
        String matter = message.topic() + '\n' + message.key();
        if (failed.contains(matter)) {
            deadLetters.add(message, message.header(DeadLetters.REASON));
            return Fate.RETURNED;
        }
        try {
            return inbox.handleAgain(message) ? Fate.REPEATED : Fate.HANDLED;
        } catch (RuntimeException e) {
            if (Inbox.isOutage(e)) {
                throw e;
            }
            LOG.warn("message {} of {} still cannot be handled", message.id(), message.key(), e);
            failed.add(matter);
            deadLetters.add(message, DeadLetters.reason(e));
            return Fate.RETURNED;
        }
    }

    private Consumer<String, String> open() {
        KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(consumerSettings, new StringDeserializer(), new StringDeserializer());
        List<TopicPartition> partitions = handlers.topics().stream()
                .map(deadLetters::topicFor)
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(Replay::partition)
                .toList();
        consumer.assign(partitions);
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(new HashSet<>(partitions));
        for (TopicPartition partition : partitions) {
            OffsetAndMetadata position = committed.get(partition);
            if (position == null) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                consumer.seek(partition, position);
            }
        }
        return consumer;
    }

    private static List<ConsumerRecord<String, String>> waiting(Consumer<String, String> consumer) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (ConsumerRecord<String, String> record : consumer.poll(POLL)) {
                if (record.offset() < ends.getOrDefault(partition(record), 0L)) {
                    records.add(record);
                }
            }
        }
        return records;
    }

    private IncomingMessage read(ConsumerRecord<String, String> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        String topic = handlers.topics().stream()
                .filter(name -> deadLetters.topicFor(name).equals(record.topic()))
                .findFirst()
                .orElseThrow();
        return new IncomingMessage(
                topic,
                Objects.requireNonNullElse(record.key(), ""),
                record.partition(),
                record.offset(),
                headers,
                record.value());
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }

    private static TopicPartition partition(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }

    private enum Fate {
        HANDLED,
        REPEATED,
        RETURNED
    }

    /** What became of the messages: taken effect now, had taken effect before, or set aside again. */
    record Outcome(int handled, int repeated, int returned) {}
}
