package cn.kaixu.gateway;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import org.jspecify.annotations.Nullable;

/** An OpenID provider that lets everybody in as the account of the test, and whose tokens live as long as the test says. */
final class StubIssuer {

    private final StubService server = new StubService("issuer");
    private final RSAKey key;
    private final Map<String, String> challenges = new ConcurrentHashMap<>();
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private volatile int lifetime;
    private volatile boolean refreshes;

    StubIssuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        reset();
    }

    void reset() {
        server.forget();
        lifetime = 600;
        refreshes = true;
        server.on("/.well-known/openid-configuration", this::describe);
        server.on(
                "/jwks",
                exchange -> StubService.reply(
                        exchange,
                        200,
                        "application/json",
                        "{\"keys\":[" + key.toPublicJWK().toJSONString() + "]}"));
        server.on("/authorize", this::authorize);
        server.on("/token", this::tokens);
        server.on(
                "/userinfo",
                exchange -> StubService.reply(exchange, 200, "application/json", "{\"sub\":\"reviewer-a\"}"));
    }

    String address() {
        return server.address();
    }

    void letTokensLive(int seconds) {
        lifetime = seconds;
    }

    void forgetPeople() {
        refreshes = false;
    }

    String token(String subject, Instant expiry) {
        return sign(subject, expiry, null);
    }

    private void describe(HttpExchange exchange) throws IOException {
        String document = """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/jwks","userinfo_endpoint":"%1$s/userinfo","end_session_endpoint":"%1$s/logout",
                 "subject_types_supported":["public"],"response_types_supported":["code"],
                 "id_token_signing_alg_values_supported":["RS256"],
                 "token_endpoint_auth_methods_supported":["client_secret_basic"]}""".formatted(address());
        StubService.reply(exchange, 200, "application/json", document);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> request = parameters(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        challenges.put(code, request.getOrDefault("code_challenge", ""));
        nonces.put(code, request.getOrDefault("nonce", ""));
        exchange.getResponseHeaders()
                .set("Location", request.get("redirect_uri") + "?code=" + code + "&state=" + request.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void tokens(HttpExchange exchange) throws IOException {
        Map<String, String> request =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        boolean refresh = "refresh_token".equals(request.get("grant_type"));
        boolean proven = ProofKeys.match(
                challenges.getOrDefault(request.getOrDefault("code", ""), ""),
                request.getOrDefault("code_verifier", ""));
        if (refresh ? !refreshes : !proven) {
            StubService.reply(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
            return;
        }
        String nonce = nonces.getOrDefault(request.getOrDefault("code", ""), "");
        String access = sign("reviewer-a", Instant.now().plusSeconds(lifetime), null);
        String identity = sign("reviewer-a", Instant.now().plusSeconds(600), nonce);
        StubService.reply(exchange, 200, "application/json", """
                {"access_token":"%s","token_type":"Bearer","expires_in":%d,"refresh_token":"refresh","id_token":"%s"}""".formatted(access, lifetime, identity));
    }

    private String sign(String subject, Instant expiry, @Nullable String nonce) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(address())
                .subject(subject)
                .audience("kaixu-gateway")
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(expiry.minusSeconds(3600)))
                .expirationTime(Date.from(expiry))
                .claim("nonce", nonce)
                .claim("preferred_username", subject)
                .claim("name", "审核员")
                .claim("roles", List.of("reviewer"))
                .claim("organisation", Map.of("id", "hubei-ipo", "name", "湖北省知识产权局", "kind", "GOVERNMENT"))
                .claim("place", "420000")
                .build();
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parameters(String encoded) {
        Map<String, String> parameters = new TreeMap<>();
        for (String pair : encoded.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
