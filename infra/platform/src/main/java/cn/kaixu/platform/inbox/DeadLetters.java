package cn.kaixu.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.kaixu.platform.kafka.AcknowledgedSender;
import cn.kaixu.platform.kafka.KafkaProperties;

/** Sets messages aside on the dead-letter topic of this service, as they came and with the reason. */
final class DeadLetters {

    static final String REASON = "dlt_reason";

    private static final int LONGEST_REASON = 1000;

    private final AcknowledgedSender sender;
    private final KafkaProperties properties;
    private final String service;
    private final Clock clock;

    DeadLetters(AcknowledgedSender sender, KafkaProperties properties, String service, Clock clock) {
        this.sender = sender;
        this.properties = properties;
        this.service = service;
        this.clock = clock;
    }

    /** Name on the broker of the topic that takes what cannot be handled from the given one. */
    String topicFor(String topic) {
        return properties.topic(topic) + ".dlt." + service;
    }

    /** Returns once the broker has the message. */
    void add(IncomingMessage message, String reason) {
        Map<String, String> headers = new LinkedHashMap<>(message.headers());
        headers.put(REASON, reason);
        headers.putIfAbsent("dlt_partition", String.valueOf(message.partition()));
        headers.putIfAbsent("dlt_offset", String.valueOf(message.offset()));
        headers.put("dlt_at", clock.instant().toString());
        sender.await(List.of(sender.send(
                topicFor(message.topic()),
                message.key(),
                headers,
                message.body().getBytes(StandardCharsets.UTF_8))));
    }

    static String reason(Throwable failure) {
        String reason = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }
}
