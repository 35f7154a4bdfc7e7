package cn.kaixu.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/** Nothing is collected on the way: events leave as they come, uploads arrive while they are still being sent. */
class StreamingTest extends RunningGateway {

    @Test
    void passesAnEventOnBeforeTheStreamEnds() throws Exception {
        assertPassesOnAtOnce("reporting", "/api/indicators/stream", "text/event-stream");
    }

    @Test
    void passesALineOfResultsOnBeforeTheStreamEnds() throws Exception {
        assertPassesOnAtOnce("matching", "/api/pool/results", "application/x-ndjson");
    }

    private void assertPassesOnAtOnce(String service, String path, String type) throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        service(service).on(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write("data: first\n\n".getBytes(StandardCharsets.UTF_8));
                body.flush();
                await(read);
                body.write("data: second\n\n".getBytes(StandardCharsets.UTF_8));
            }
        });

        Visitor visitor = visitor();
        HttpResponse<InputStream> answer =
                visitor.client().send(visitor.request(path).build(), BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("data: first");
            read.countDown();
            assertThat(lines.lines()).contains("data: second");
        }
    }

    /** A cut answer must not look like a whole one. */
    @Test
    void breaksOffWhenTheServiceBreaksOff() {
        service("matching").on("/api/pool/export.csv", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/csv");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("a,b\n".repeat(20_000).getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("the service dies here");
        });

        assertThatIOException().isThrownBy(() -> visitor().get("/api/pool/export.csv"));
    }

    @Test
    void passesAnUploadOnWhileItIsBeingSent() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        service("listing").on("/api/batches", exchange -> {
            assertThat(exchange.getRequestBody().read()).isEqualTo('x');
            arrived.countDown();
            int rest = exchange.getRequestBody().readAllBytes().length;
            StubService.reply(exchange, 202, "application/json", "{\"bytes\":" + (rest + 1) + "}");
        });
        Visitor visitor = visitor();
        String token = ISSUER.token("wuhan-bureau-system", Instant.now().plusSeconds(600));

        PipedOutputStream upload = new PipedOutputStream();
        PipedInputStream body = new PipedInputStream(upload, 1 << 20);
        CompletableFuture<HttpResponse<String>> answer = visitor.client()
                .sendAsync(
                        visitor.request("/api/batches", "Authorization", "Bearer " + token)
                                .POST(BodyPublishers.ofInputStream(() -> body))
                                .build(),
                        BodyHandlers.ofString());
        try (upload) {
            upload.write("x".repeat(400_000).getBytes(StandardCharsets.UTF_8));
            upload.flush();
            await(arrived);
            upload.write("the end".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(answer.get(10, TimeUnit.SECONDS).body()).isEqualTo("{\"bytes\":400007}");
    }

    @Test
    void passesPiecesOfAFileOnAndSaysWhereToGoOn() throws Exception {
        service("listing").on("/api/batches/uploads/u1", exchange -> {
            boolean asks = exchange.getRequestMethod().equals("HEAD");
            assertThat(asks || "20".equals(exchange.getRequestHeaders().getFirst("Upload-Offset")))
                    .isTrue();
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Upload-Offset", asks ? "20" : "25");
            exchange.getResponseHeaders().set("Upload-Complete", "?0");
            exchange.sendResponseHeaders(asks ? 200 : 409, -1);
            exchange.close();
        });
        Visitor visitor = visitor();
        String token =
                "Bearer " + ISSUER.token("wuhan-bureau-system", Instant.now().plusSeconds(600));

        for (String method : List.of("HEAD", "PATCH")) {
            HttpResponse<String> answer = visitor.client()
                    .send(
                            visitor.request("/api/batches/uploads/u1", "Authorization", token, "Upload-Offset", "20")
                                    .method(method, BodyPublishers.ofString(method.equals("HEAD") ? "" : "piece"))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(method.equals("HEAD") ? 200 : 409);
            assertThat(answer.headers().firstValue("Upload-Offset")).contains(method.equals("HEAD") ? "20" : "25");
            assertThat(answer.headers().firstValue("Upload-Complete")).contains("?0");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
