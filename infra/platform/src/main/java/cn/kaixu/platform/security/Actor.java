package cn.kaixu.platform.security;

import java.util.Collection;
import java.util.Set;

/** Whoever acts: a person or a machine, with roles, organisation and place (GB/T 2260 code) from the token. */
public record Actor(
        String subject, String username, String name, Set<String> roles, Organisation organisation, String place) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }

    public boolean hasAnyRole(Collection<String> candidates) {
        return candidates.stream().anyMatch(roles::contains);
    }

    public boolean actsFor(String organisationId) {
        return organisation.id().equals(organisationId);
    }
}
