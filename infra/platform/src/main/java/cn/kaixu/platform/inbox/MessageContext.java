package cn.kaixu.platform.inbox;

import java.time.Instant;
import java.util.Set;

/**
 * What is known about a received message besides its content. Texts are empty when the sender gave none;
 * {@code body} is the JSON exactly as received.
 */
public record MessageContext(
        String messageId,
        String type,
        String subject,
        Instant time,
        String correlationId,
        String causationId,
        String actor,
        Set<String> actorRoles,
        String actorOrganisation,
        String topic,
        int partition,
        long offset,
        String body) {

    public MessageContext {
        actorRoles = Set.copyOf(actorRoles);
    }
}
