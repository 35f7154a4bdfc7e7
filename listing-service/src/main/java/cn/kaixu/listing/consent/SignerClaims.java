package cn.kaixu.listing.consent;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import cn.kaixu.platform.security.Actor;

/** Who signed, as the identity platform named them at that moment. Personal, so it is kept in the vault only. */
public record SignerClaims(Map<String, String> claims) {

    public SignerClaims {
        claims = Map.copyOf(claims);
    }

    public static SignerClaims of(Actor actor) {
        Map<String, String> claims = new LinkedHashMap<>();
        claims.put("subject", actor.subject());
        claims.put("username", actor.username());
        claims.put("name", actor.name());
        claims.put("organisationId", actor.organisation().id());
        claims.put("organisationName", actor.organisation().name());
        claims.put("organisationKind", actor.organisation().kind());
        return new SignerClaims(claims);
    }

    /** The claims in one order, so that they can be hashed. */
    String canonical() {
        return new TreeMap<>(claims).toString();
    }
}
