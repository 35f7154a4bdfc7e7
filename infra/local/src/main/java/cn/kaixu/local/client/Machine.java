package cn.kaixu.local.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** A system with client credentials (对接系统); fetches a new token before the old one ends. */
public final class Machine {

    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI issuer;
    private final String client;
    private final String secret;
    private final Clock clock = Clock.systemUTC();
    private String token = "";
    private Instant validUntil = Instant.EPOCH;

    private Machine(URI issuer, String client, String secret) {
        this.issuer = issuer;
        this.client = client;
        this.secret = secret;
    }

    /** A caller that shows this client's token at the gateway. */
    public static Caller caller(URI gateway, URI issuer, String client, String secret) {
        Machine machine = new Machine(issuer, client, secret);
        return new Caller(HTTP, gateway, request -> request.header("Authorization", "Bearer " + machine.current()));
    }

    /** One access token. */
    public static String token(URI issuer, String client, String secret) {
        return new Machine(issuer, client, secret).current();
    }

    private synchronized String current() {
        if (Instant.now(clock).isAfter(validUntil)) {
            JsonNode grant = fetch();
            token = grant.path("access_token").asString();
            validUntil = Instant.now(clock)
                    .plusSeconds(grant.path("expires_in").asLong())
                    .minus(MARGIN);
        }
        return token;
    }

    private JsonNode fetch() {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        Person.encode(Map.of("grant_type", "client_credentials", "scope", "kaixu"))))
                .build();
        try {
            return Answer.of(HTTP.send(request, BodyHandlers.ofByteArray()))
                    .accepted()
                    .json();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while fetching a token", e);
        }
    }
}
