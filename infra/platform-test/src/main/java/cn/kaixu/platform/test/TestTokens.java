package cn.kaixu.platform.test;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Issues tokens as the identity provider would, signed with a key of this JVM that services under test accept. */
public final class TestTokens {

    public static final String ISSUER = "https://identity.test";

    private static final Duration LIFE = Duration.ofHours(1);
    private static final RSAKey KEY = key();

    private TestTokens() {}

    /** Value of the {@code Authorization} header for somebody with one role. */
    public static String bearer(String username, String role, String organisationId, String place) {
        return bearer(username, List.of(role), organisationId, "OTHER", place);
    }

    public static String bearer(
            String username, List<String> roles, String organisationId, String organisationKind, String place) {
        return "Bearer " + token(username, roles, organisationId, organisationKind, place, LIFE);
    }

    /** A token that ran out an hour ago. */
    public static String expired(String username, String role) {
        return "Bearer " + token(username, List.of(role), "org", "OTHER", "420000", LIFE.negated());
    }

    static JwtDecoder decoder() {
        try {
            NimbusJwtDecoder decoder =
                    NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
            decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(ISSUER));
            return decoder;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(
            String username, List<String> roles, String organisation, String kind, String place, Duration life) {
        Instant now = Instant.now(); // tokens are checked against the machine's clock, not the test's
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(username)
                .issueTime(Date.from(now.minus(LIFE.multipliedBy(2))))
                .expirationTime(Date.from(now.plus(life)))
                .claim("preferred_username", username)
                .claim("name", username)
                .claim("roles", roles)
                .claim("organisation", Map.of("id", organisation, "name", organisation, "kind", kind))
                .claim("place", place)
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build(), claims);
        try {
            token.sign(new RSASSASigner(KEY));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
