package cn.kaixu.platform.security;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads an actor from token claims; a claim that is absent becomes empty, which grants nothing. */
final class ActorClaims {

    private ActorClaims() {}

    static Actor read(Jwt jwt) {
        String subject = Objects.requireNonNullElse(jwt.getSubject(), "");
        String username = text(jwt.getClaimAsString("preferred_username"), subject);
        return new Actor(
                subject,
                username,
                text(jwt.getClaimAsString("name"), username),
                new LinkedHashSet<>(roles(jwt)),
                organisation(jwt.getClaim("organisation")),
                text(jwt.getClaimAsString("place"), ""));
    }

    static List<String> roles(Jwt jwt) {
        List<String> roles = jwt.getClaimAsStringList("roles");
        return roles == null ? List.of() : roles;
    }

    private static Organisation organisation(@Nullable Object claim) {
        if (!(claim instanceof Map<?, ?> map)) {
            return new Organisation("", "", "");
        }
        return new Organisation(part(map, "id"), part(map, "name"), part(map, "kind"));
    }

    private static String part(Map<?, ?> map, String key) {
        return Objects.toString(map.get(key), "");
    }

    private static String text(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
