package cn.kaixu.platform.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.messaging.MessageHeaders;

/** Puts text headers on the wire as they are and nothing else, so that any Kafka client reads them. */
final class PlainHeaderMapper implements KafkaHeaderMapper {

    @Override
    public void fromHeaders(MessageHeaders headers, Headers target) {
        headers.forEach((name, value) -> {
            if (value instanceof String text && belongsOnTheWire(name)) {
                target.add(name, text.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    @Override
    public void toHeaders(Headers source, Map<String, Object> headers) {
        for (Header header : source) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
    }

    private static boolean belongsOnTheWire(String name) {
        return !name.startsWith("kafka_")
                && !name.startsWith("spring")
                && !name.startsWith("scst_")
                && !name.equals(MessageHeaders.CONTENT_TYPE);
    }
}
