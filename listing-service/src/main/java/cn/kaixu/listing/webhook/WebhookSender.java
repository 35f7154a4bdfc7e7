package cn.kaixu.listing.webhook;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLException;

import jakarta.annotation.PreDestroy;

import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.springframework.stereotype.Component;

/** Sends one delivery: to public addresses only, without following anywhere, and never waiting longer than the deadline, however slowly the other side speaks. */
@Component
class WebhookSender {

    private static final Timeout CONNECT = Timeout.ofSeconds(3);
    private static final Timeout SILENCE = Timeout.ofSeconds(10);
    static final Duration DEADLINE = Duration.ofSeconds(15);

    private final PublicAddresses addresses;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("webhook-deadline").daemon().factory());

    WebhookSender(WebhookProperties properties) {
        addresses = new PublicAddresses(properties.loopback());
        client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(addresses)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(SILENCE)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(SILENCE)
                        .setConnectionRequestTimeout(CONNECT)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("Kaixu-Webhook/1")
                .disableAutomaticRetries() // repeating is the outbox's business
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    /** Whether a host leads to allowed addresses only, as of now. */
    boolean reaches(String host) {
        return resolve(host).length > 0;
    }

    /** Whether a host is allowed and leads to this machine only, where nothing can be read on the way. */
    boolean reachesThisMachine(String host) {
        InetAddress[] found = resolve(host);
        return found.length > 0 && Arrays.stream(found).allMatch(InetAddress::isLoopbackAddress);
    }

    private InetAddress[] resolve(String host) {
        try {
            return addresses.resolve(host);
        } catch (UnknownHostException e) {
            return new InetAddress[0]; // unknown, or not allowed
        }
    }

    SendResult send(URI url, UUID id, String event, String signature, String body) {
        HttpPost request = new HttpPost(url);
        request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
        request.setHeader("Kaixu-Delivery", id.toString());
        request.setHeader("Kaixu-Event", event);
        request.setHeader(WebhookSignature.HEADER, signature);
        long start = System.nanoTime();
        ScheduledFuture<?> deadline = deadlines.schedule(request::cancel, DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
        try (ClassicHttpResponse answer = client.executeOpen(null, request, null)) {
            return new SendResult(answer.getCode(), null, millis(start)); // the body is not read
        } catch (IOException e) {
            return new SendResult(null, request.isCancelled() ? "timeout" : problem(e), millis(start));
        } finally {
            deadline.cancel(false);
        }
    }

    @PreDestroy
    void close() throws IOException {
        deadlines.shutdownNow();
        client.close();
    }

    private static String problem(IOException failure) {
        return switch (failure) {
            case PublicAddresses.ClosedAddressException closed -> "address-not-allowed";
            case UnknownHostException unknown -> "name-not-found";
            case InterruptedIOException late -> "timeout";
            case SSLException tls -> "tls-failed";
            default -> "connection-failed";
        };
    }

    private static long millis(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
