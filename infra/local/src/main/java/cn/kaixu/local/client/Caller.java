package cn.kaixu.local.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

import tools.jackson.databind.json.JsonMapper;

/** Someone who calls the platform's API; waits when told to slow down, as any well-behaved client does. */
public final class Caller {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TRIES = 12;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private final HttpClient http;
    private final URI base;
    private final Consumer<HttpRequest.Builder> credentials;

    Caller(HttpClient http, URI base, Consumer<HttpRequest.Builder> credentials) {
        this.http = http;
        this.base = base;
        this.credentials = credentials;
    }

    /** A visitor without account. */
    public static Caller anonymous(URI base) {
        return new Caller(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), base, request -> {});
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), Map.of());
    }

    /** Sends an object as JSON. */
    public Answer post(String path, Object body) {
        return send("POST", path, json(body), Map.of("Content-Type", "application/json"));
    }

    /** Sends an object as JSON under a key that makes repeating it harmless. */
    public Answer post(String path, Object body, String idempotencyKey) {
        return send(
                "POST",
                path,
                json(body),
                Map.of("Content-Type", "application/json", "Idempotency-Key", idempotencyKey));
    }

    /** Asks for something to be done that needs no words. */
    public Answer post(String path) {
        return send("POST", path, BodyPublishers.noBody(), Map.of());
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, json(body), Map.of("Content-Type", "application/json"));
    }

    /** Sends a form with files under a key that makes repeating it harmless. */
    public Answer upload(String path, Form form, String idempotencyKey) {
        return send(
                "POST",
                path,
                BodyPublishers.ofByteArray(form.body()),
                Map.of("Content-Type", form.contentType(), "Idempotency-Key", idempotencyKey));
    }

    private Answer send(String method, String path, BodyPublisher body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json")
                .method(method, body);
        headers.forEach(request::header);
        credentials.accept(request);
        return send(request.build(), TRIES);
    }

    private Answer send(HttpRequest request, int triesLeft) {
        Answer answer = once(request);
        boolean slowDown = answer.status() == TOO_MANY || answer.status() == UNAVAILABLE;
        if (slowDown && triesLeft > 1) {
            long seconds = answer.headers().firstValueAsLong("Retry-After").orElse(1);
            LockSupport.parkNanos(Duration.ofSeconds(seconds).toNanos());
            return send(request, triesLeft - 1);
        }
        return answer;
    }

    private Answer once(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            return Answer.of(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while calling " + request.uri(), e);
        }
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofByteArray(MAPPER.writeValueAsBytes(body));
    }
}
