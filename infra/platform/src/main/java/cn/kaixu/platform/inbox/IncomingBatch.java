package cn.kaixu.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.kaixu.platform.kafka.KafkaProperties;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/** Takes apart what the binder delivers as one batch. */
final class IncomingBatch {

    private IncomingBatch() {}

    static List<IncomingMessage> read(Message<List<byte[]>> batch, KafkaProperties properties) {
        List<byte[]> bodies = batch.getPayload();
        List<?> keys = column(batch, KafkaHeaders.RECEIVED_KEY, bodies.size());
        List<?> topics = column(batch, KafkaHeaders.RECEIVED_TOPIC, bodies.size());
        List<?> partitions = column(batch, KafkaHeaders.RECEIVED_PARTITION, bodies.size());
        List<?> offsets = column(batch, KafkaHeaders.OFFSET, bodies.size());
        List<?> headers = column(batch, KafkaHeaders.BATCH_CONVERTED_HEADERS, bodies.size());
        List<IncomingMessage> messages = new ArrayList<>(bodies.size());
        for (int i = 0; i < bodies.size(); i++) {
            messages.add(new IncomingMessage(
                    properties.withoutPrefix(Objects.toString(topics.get(i))),
                    Objects.toString(keys.get(i), ""),
                    (Integer) partitions.get(i),
                    (Long) offsets.get(i),
                    texts((Map<?, ?>) headers.get(i)),
                    new String(bodies.get(i), StandardCharsets.UTF_8)));
        }
        return messages;
    }

    // a batch whose columns do not match would silently lose messages
    private static List<?> column(Message<?> batch, String header, int size) {
        if (batch.getHeaders().get(header) instanceof List<?> column && column.size() == size) {
            return column;
        }
        throw new IllegalStateException("the batch of " + size + " messages has no matching header " + header);
    }

    private static Map<String, String> texts(Map<?, ?> headers) {
        Map<String, String> texts = new LinkedHashMap<>();
        headers.forEach((name, value) -> {
            // in batch mode the binder leaves headers as they came
            if (value instanceof byte[] bytes) {
                texts.put(name.toString(), new String(bytes, StandardCharsets.UTF_8));
            } else if (value instanceof String text) {
                texts.put(name.toString(), text);
            }
        });
        return texts;
    }
}
