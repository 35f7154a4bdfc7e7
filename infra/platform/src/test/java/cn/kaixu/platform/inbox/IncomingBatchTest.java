package cn.kaixu.platform.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import cn.kaixu.platform.kafka.KafkaProperties;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A batch is taken apart completely or not at all. */
class IncomingBatchTest {

    private static final KafkaProperties PROPERTIES =
            new KafkaProperties("p.", Duration.ofSeconds(1), Duration.ofSeconds(1));

    @Test
    void readsEveryColumn() {
        Message<List<byte[]>> batch = batch(List.of("{}".getBytes(UTF_8)))
                .setHeader(KafkaHeaders.RECEIVED_KEY, List.of("k"))
                .setHeader(KafkaHeaders.RECEIVED_TOPIC, List.of("p.kaixu.toy.room"))
                .setHeader(KafkaHeaders.RECEIVED_PARTITION, List.of(2))
                .setHeader(KafkaHeaders.OFFSET, List.of(9L))
                .setHeader(
                        KafkaHeaders.BATCH_CONVERTED_HEADERS,
                        List.of(Map.of("ce_id", "m-1".getBytes(UTF_8), "ce_type", "t", "other", 3)))
                .build();
        assertThat(IncomingBatch.read(batch, PROPERTIES))
                .containsExactly(
                        new IncomingMessage("kaixu.toy.room", "k", 2, 9, Map.of("ce_id", "m-1", "ce_type", "t"), "{}"));
    }

    @Test
    void refusesABatchWithoutItsHeaders() {
        Message<List<byte[]>> batch = batch(List.of("{}".getBytes(UTF_8))).build();
        assertThatThrownBy(() -> IncomingBatch.read(batch, PROPERTIES)).isInstanceOf(IllegalStateException.class);
    }

    private static MessageBuilder<List<byte[]>> batch(List<byte[]> bodies) {
        return MessageBuilder.withPayload(bodies);
    }
}
