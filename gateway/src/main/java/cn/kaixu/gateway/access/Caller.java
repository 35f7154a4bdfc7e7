package cn.kaixu.gateway.access;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClaimAccessor;

/** Who is logged in, as the token says (当前用户). */
record Caller(
        @Nullable String subject,
        @Nullable String username,
        @Nullable String name,
        List<String> roles,
        Map<String, Object> organisation,
        @Nullable String place) {

    static Caller of(ClaimAccessor claims) {
        return new Caller(
                claims.getClaimAsString("sub"),
                claims.getClaimAsString("preferred_username"),
                claims.getClaimAsString("name"),
                Objects.requireNonNullElse(claims.getClaimAsStringList("roles"), List.of()),
                Objects.requireNonNullElse(claims.getClaimAsMap("organisation"), Map.of()),
                claims.getClaimAsString("place"));
    }
}
