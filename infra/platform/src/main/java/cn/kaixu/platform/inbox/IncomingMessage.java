package cn.kaixu.platform.inbox;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;

import cn.kaixu.platform.kafka.MessageHeaderNames;

/** A record as it came from a topic; the topic is named without the installation's prefix. */
record IncomingMessage(String topic, String key, int partition, long offset, Map<String, String> headers, String body) {

    IncomingMessage {
        headers = Map.copyOf(headers);
    }

    String id() {
        return header(MessageHeaderNames.ID);
    }

    String type() {
        return header(MessageHeaderNames.TYPE);
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    MessageContext context() {
        String roles = header(MessageHeaderNames.ACTOR_ROLES);
        return new MessageContext(
                id(),
                type(),
                header(MessageHeaderNames.SUBJECT),
                time(),
                header(MessageHeaderNames.CORRELATION_ID),
                header(MessageHeaderNames.CAUSATION_ID),
                header(MessageHeaderNames.ACTOR),
                roles.isEmpty() ? Set.of() : Set.of(roles.split(",", -1)),
                header(MessageHeaderNames.ACTOR_ORGANISATION),
                topic,
                partition,
                offset,
                body);
    }

    private Instant time() {
        try {
            return Instant.parse(header(MessageHeaderNames.TIME));
        } catch (DateTimeParseException e) {
            throw new MalformedMessageException("header " + MessageHeaderNames.TIME + " is no instant", e);
        }
    }
}
