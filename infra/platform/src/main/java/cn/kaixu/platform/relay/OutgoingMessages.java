package cn.kaixu.platform.relay;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;
import cn.kaixu.platform.axon.Provenance;
import cn.kaixu.platform.kafka.AcknowledgedSender;
import cn.kaixu.platform.kafka.KafkaProperties;
import cn.kaixu.platform.kafka.MessageHeaderNames;
import tools.jackson.databind.json.JsonMapper;

/** Gives contract messages their form on the wire: JSON body, CloudEvents headers, the matter as the key. */
final class OutgoingMessages {

    private final AcknowledgedSender sender;
    private final KafkaProperties properties;
    private final String source;
    private final JsonMapper json = JsonMapper.builder().build();

    OutgoingMessages(AcknowledgedSender sender, KafkaProperties properties, String source) {
        this.sender = sender;
        this.properties = properties;
        this.source = source;
    }

    CompletableFuture<Void> send(ContractMessage message, EventContext context) {
        MessageType type = message.getClass().getAnnotation(MessageType.class);
        if (type == null) {
            throw new IllegalStateException(message.getClass().getName() + " has no @MessageType");
        }
        return sender.send(
                properties.topic(type.topic()),
                message.subject(),
                headers(message, type.value(), context),
                json.writeValueAsBytes(message));
    }

    private Map<String, String> headers(ContractMessage message, String type, EventContext context) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(MessageHeaderNames.SPEC_VERSION, "1.0");
        headers.put(MessageHeaderNames.ID, context.eventId());
        headers.put(MessageHeaderNames.TYPE, type);
        headers.put(MessageHeaderNames.SOURCE, source);
        headers.put(MessageHeaderNames.SUBJECT, message.subject());
        headers.put(MessageHeaderNames.TIME, context.time().toString());
        headers.put(MessageHeaderNames.CONTENT_TYPE, "application/json");
        copy(context, Provenance.CORRELATION_ID, headers, MessageHeaderNames.CORRELATION_ID);
        copy(context, Provenance.CAUSATION_ID, headers, MessageHeaderNames.CAUSATION_ID);
        copy(context, Provenance.ACTOR, headers, MessageHeaderNames.ACTOR);
        copy(context, Provenance.ACTOR_ROLES, headers, MessageHeaderNames.ACTOR_ROLES);
        copy(context, Provenance.ACTOR_ORGANISATION, headers, MessageHeaderNames.ACTOR_ORGANISATION);
        copy(context, Provenance.TRACE_PARENT, headers, MessageHeaderNames.TRACE_PARENT);
        return headers;
    }

    private static void copy(EventContext context, String from, Map<String, String> headers, String to) {
        String value = context.metadata().getOrDefault(from, "");
        if (!value.isEmpty()) {
            headers.put(to, value);
        }
    }
}
