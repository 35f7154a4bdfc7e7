package cn.kaixu.platform.test;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** Calls the service under test; refusals come back as answers, not exceptions. */
public final class TestHttp {

    private final RestClient client;
    private final Environment environment;
    private final Consumer<HttpHeaders> headers;

    TestHttp(Environment environment) {
        this(
                RestClient.builder()
                        .requestFactory(new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .build()))
                        .build(),
                environment,
                headers -> {});
    }

    private TestHttp(RestClient client, Environment environment, Consumer<HttpHeaders> headers) {
        this.client = client;
        this.environment = environment;
        this.headers = headers;
    }

    /** The same client with an {@code Authorization} header, see {@link TestTokens}. */
    public TestHttp as(String bearer) {
        return with(HttpHeaders.AUTHORIZATION, bearer);
    }

    /** The same client with one more header. */
    public TestHttp with(String name, String value) {
        return new TestHttp(client, environment, headers.andThen(all -> all.set(name, value)));
    }

    public Answer get(String path) {
        return send(HttpMethod.GET, path, null);
    }

    public Answer post(String path, @Nullable Object body) {
        return send(HttpMethod.POST, path, body);
    }

    public Answer put(String path, @Nullable Object body) {
        return send(HttpMethod.PUT, path, body);
    }

    public Answer patch(String path, @Nullable Object body) {
        return send(HttpMethod.PATCH, path, body);
    }

    public Answer delete(String path) {
        return send(HttpMethod.DELETE, path, null);
    }

    /** Sends one file and further form fields as multipart/form-data. */
    public Answer upload(String path, String part, String fileName, byte[] content, Map<String, String> fields) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        fields.forEach(form::add);
        form.add(part, new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return fileName;
            }
        });
        return with(HttpHeaders.CONTENT_TYPE, MediaType.MULTIPART_FORM_DATA_VALUE)
                .send(HttpMethod.POST, path, form);
    }

    /** Sends a request; texts go as they are, anything else as JSON. */
    public Answer send(HttpMethod method, String path, @Nullable Object body) {
        RestClient.RequestBodySpec request = client.method(method).uri(address(path));
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        return request.headers(headers)
                .exchange((sent, response) -> new Answer(
                        response.getStatusCode().value(),
                        response.getHeaders(),
                        response.getBody().readAllBytes()));
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + path);
    }
}
