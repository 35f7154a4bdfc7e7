package cn.kaixu.gateway;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at the door: a browser with its cookies, following redirects only when told to. */
final class Visitor {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    Visitor(String base) {
        this.base = base;
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        return post(path, BodyPublishers.ofString(body), headers);
    }

    HttpResponse<String> post(String path, BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        return send(request(path, headers).POST(body));
    }

    /** Sends bytes as they are, which no proper client would, and reads until the gateway hangs up. */
    String raw(String request) throws IOException {
        URI gateway = URI.create(base);
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Follows the login to its end and returns the last redirect. */
    HttpResponse<String> logIn(String query) throws IOException, InterruptedException {
        HttpResponse<String> atProvider = get("/oauth2/authorization/kaixu" + query, "Accept", "text/html");
        HttpResponse<String> back = get(location(atProvider), "Accept", "text/html");
        return get(location(back), "Accept", "text/html");
    }

    /** The value a script would read from the readable cookie. */
    String crossSiteToken() {
        return cookie("XSRF-TOKEN");
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    HttpClient client() {
        return client;
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
