package cn.kaixu.identity.account;

import java.util.List;
import java.util.Map;

/** Somebody or something that acts on the platform: a stable id, a role, an organisation and a place (GB/T 2260 code). */
public record Holder(String id, String name, String role, Organisation organisation, String place) {

    /** The organisation one acts for (单位). */
    public record Organisation(String id, String name, String kind) {}

    /** The claims every token carries, beside the standard ones. */
    public Map<String, Object> claims() {
        return Map.of(
                "preferred_username",
                id,
                "name",
                name,
                "roles",
                List.of(role),
                "organisation",
                Map.of("id", organisation.id(), "name", organisation.name(), "kind", organisation.kind()),
                "place",
                place);
    }
}
