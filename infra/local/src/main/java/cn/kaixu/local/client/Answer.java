package cn.kaixu.local.client;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the platform answered. */
public record Answer(String request, int status, HttpHeaders headers, String body) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static Answer of(HttpResponse<byte[]> response) {
        String request = response.request().method() + " " + response.uri().getPath();
        return new Answer(
                request,
                response.statusCode(),
                response.headers(),
                new String(response.body(), StandardCharsets.UTF_8));
    }

    /** Returns this answer when it is a success, else fails with what the problem document says. */
    public Answer accepted() {
        if (status / 100 != 2) {
            throw new Unaccepted(this);
        }
        return this;
    }

    public JsonNode json() {
        return MAPPER.readTree(body);
    }

    /** Code of the problem document, or nothing. */
    public String problem() {
        return status / 100 == 2 || !body.startsWith("{")
                ? ""
                : json().path("code").asString("");
    }

    /** The platform declined a request that was expected to succeed. */
    public static final class Unaccepted extends RuntimeException {

        Unaccepted(Answer answer) {
            super("%s: %d %s".formatted(answer.request(), answer.status(), answer.body()));
        }
    }
}
