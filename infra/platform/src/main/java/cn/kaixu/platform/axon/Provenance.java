package cn.kaixu.platform.axon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

import cn.kaixu.platform.security.Actor;

/**
 * Where a command comes from: who asked, for whom, from where, within which matter. Commands carry it as metadata, and
 * so does every event that follows. The keys are part of the stored form.
 */
public record Provenance(Map<String, String> metadata) {

    public static final String ACTOR = "actor";
    public static final String ACTOR_ROLES = "actorRoles";
    public static final String ACTOR_ORGANISATION = "actorOrganisation";
    public static final String ACTOR_PLACE = "actorPlace";
    public static final String ACTOR_ORIGIN = "actorOrigin";
    public static final String CORRELATION_ID = "correlationId";
    public static final String CAUSATION_ID = "causationId";
    public static final String COMMAND_ID = "commandId";
    public static final String TRACE_PARENT = "traceparent";

    public Provenance {
        metadata = Map.copyOf(metadata);
    }

    public static Provenance of(Actor actor) {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put(ACTOR, actor.subject());
        metadata.put(ACTOR_ROLES, String.join(",", new TreeSet<>(actor.roles())));
        metadata.put(ACTOR_ORGANISATION, actor.organisation().id());
        metadata.put(ACTOR_PLACE, actor.place());
        return new Provenance(metadata);
    }

    public Provenance with(String key, String value) {
        if (value.isEmpty()) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(metadata);
        more.put(key, value);
        return new Provenance(more);
    }
}
