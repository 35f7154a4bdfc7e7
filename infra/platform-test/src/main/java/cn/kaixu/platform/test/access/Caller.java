package cn.kaixu.platform.test.access;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** Calls endpoints and looks at the status, without waiting for the end of an endless answer. */
final class Caller {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int READ_AT_MOST = 1 << 20;
    private static final String BOUNDARY = "access-matrix";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final JsonMapper json = JsonMapper.builder().build();
    private final String root;
    private final Map<String, String> headers;

    Caller(Environment environment, Map<String, String> headers) {
        this.headers = headers;
        root = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }

    /** The status of the answer. */
    int status(Endpoint endpoint, String path, @Nullable String bearer, String contentType, @Nullable Object body) {
        HttpResponse<InputStream> answer = send(endpoint, path, bearer, contentType, body);
        close(answer);
        return answer.statusCode();
    }

    /** The text of an answer that ends. */
    String text(Endpoint endpoint, String path, String bearer) {
        try (InputStream in =
                send(endpoint, path, bearer, "application/json", null).body()) {
            return new String(in.readNBytes(READ_AT_MOST), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(endpoint + " broke off", e);
        }
    }

    private HttpResponse<InputStream> send(
            Endpoint endpoint, String path, @Nullable String bearer, String contentType, @Nullable Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path))
                .timeout(PATIENCE)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        headers.forEach(request::header);
        if (bearer != null) {
            request.header("Authorization", bearer);
        }
        try {
            return client.send(
                    filled(request, endpoint, contentType, body).build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new IllegalStateException(endpoint + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder filled(
            HttpRequest.Builder request, Endpoint endpoint, String contentType, @Nullable Object body) {
        if (endpoint.reads() || endpoint.method().equals("DELETE")) {
            return request.method(endpoint.method(), HttpRequest.BodyPublishers.noBody());
        }
        boolean form = contentType.startsWith("multipart/");
        String content = form ? form(body) : body == null ? "{}" : json.writeValueAsString(body);
        return request.header("Content-Type", form ? contentType + ";boundary=" + BOUNDARY : contentType)
                .method(endpoint.method(), HttpRequest.BodyPublishers.ofString(content));
    }

    /** A form with a small file in it and, where the body is a map, its entries as further fields. */
    private static String form(@Nullable Object body) {
        StringBuilder form = new StringBuilder(part("file\"; filename=\"a.pdf", "%PDF-1.7 nothing"));
        if (body instanceof Map<?, ?> fields) {
            fields.forEach((name, value) -> form.append(part(name.toString(), value.toString())));
        }
        return form.append("--").append(BOUNDARY).append("--\r\n").toString();
    }

    private static String part(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static void close(HttpResponse<InputStream> answer) {
        try {
            answer.body().close();
        } catch (IOException e) {
            throw new IllegalStateException("an answer could not be put away", e);
        }
    }
}
