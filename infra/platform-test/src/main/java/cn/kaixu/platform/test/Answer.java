package cn.kaixu.platform.test;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered, whatever the status. */
public final class Answer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final int status;
    private final HttpHeaders headers;
    private final byte[] bytes;

    Answer(int status, HttpHeaders headers, byte[] bytes) {
        this.status = status;
        this.headers = headers;
        this.bytes = bytes;
    }

    public int status() {
        return status;
    }

    public HttpHeaders headers() {
        return headers;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The body as a JSON tree; {@code json().at("/items/0/id")} reaches into it. */
    public JsonNode json() {
        return JSON.readTree(bytes);
    }

    public <T> T as(Class<T> type) {
        return JSON.readValue(bytes, type);
    }

    /** The code of a problem document; empty when the body is none. */
    public String code() {
        return bytes.length == 0 ? "" : json().path("code").asString("");
    }

    @Override
    public String toString() {
        return status + " " + text();
    }

    /** A header that must be there. */
    public String header(String name) {
        return Objects.requireNonNull(headers.getFirst(name), name);
    }
}
