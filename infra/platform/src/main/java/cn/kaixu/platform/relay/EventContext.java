package cn.kaixu.platform.relay;

import java.time.Instant;
import java.util.Map;

/** What is known about a stored event besides its content. */
public record EventContext(
        String eventId, String aggregateId, long sequence, Instant time, Map<String, String> metadata) {

    public EventContext {
        metadata = Map.copyOf(metadata);
    }

    /** Subject of the person or machine whose command led to the event; empty for the system itself. */
    public String actor() {
        return metadata.getOrDefault("actor", "");
    }

    public String actorOrganisation() {
        return metadata.getOrDefault("actorOrganisation", "");
    }

    public String correlationId() {
        return metadata.getOrDefault("correlationId", "");
    }
}
