package cn.kaixu.review.online;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

/** An online register on a free port of loopback that answers as it is told to, also not at all. */
public final class RegisterServer implements AutoCloseable {

    private final HttpServer server;
    private final AtomicInteger questions = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile HttpHandler answer = exchange -> reply(exchange, 404, "");

    public RegisterServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            questions.incrementAndGet();
            answer.handle(exchange);
        });
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/register/");
    }

    public int questions() {
        return questions.get();
    }

    /** Answers every question with this status and text. */
    public void answers(int status, String text) {
        answer = exchange -> reply(exchange, status, text);
    }

    /** Says the patent asked for is in these states. */
    public void knows(String states) {
        answer = exchange -> {
            String path = exchange.getRequestURI().getPath();
            String number = path.substring(path.lastIndexOf('/') + 1);
            reply(exchange, 200, entry(number, states));
        };
    }

    /** Takes questions and never answers. */
    void hangs() {
        answer = exchange -> awaitClose(TimeUnit.MINUTES.toMillis(1));
    }

    /** Begins an answer and sends one byte now and then, for longer than anybody waits. */
    void drips() {
        answer = exchange -> {
            exchange.sendResponseHeaders(200, 10_000);
            for (int sent = 0; sent < 10_000 && !awaitClose(50); sent++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
            }
        };
    }

    /** Hangs up without a word. */
    void hangsUp() {
        answer = HttpExchange::close;
    }

    static String entry(String number, String states) {
        return "{\"patentNumber\":\"%s\",\"title\":\"书桌\",\"patentees\":[\"武汉科技大学\"],\"legalState\":\"%s\",\"asOf\":\"2026-11-21\",\"source\":\"国家接口\"}"
                .formatted(number, states);
    }

    private boolean awaitClose(long milliseconds) {
        try {
            return closed.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void reply(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        if (closed.getCount() > 0) {
            closed.countDown();
            server.stop(0);
        }
    }
}
