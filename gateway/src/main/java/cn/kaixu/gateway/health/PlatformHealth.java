package cn.kaixu.gateway.health;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

import cn.kaixu.gateway.GatewayProperties;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.springframework.stereotype.Component;

/** Asks every service and the identity provider whether they are ready; one round of questions a second at most, however many ask us. */
@Component
class PlatformHealth {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration REMEMBERED = Duration.ofSeconds(1);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Map<String, URI> parts = new TreeMap<>();
    private final LoadingCache<String, Report> latest =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build(_ -> ask());

    PlatformHealth(GatewayProperties properties) {
        properties.services().forEach((name, address) -> parts.put(name, below(address, "/actuator/health/readiness")));
        parts.put("identity", below(properties.identity().issuer(), "/.well-known/openid-configuration"));
    }

    Report report() {
        return latest.get("platform");
    }

    private Report ask() {
        Map<String, CompletableFuture<Boolean>> questions = new TreeMap<>();
        parts.forEach((name, address) -> questions.put(name, isReady(address)));
        Map<String, Status> answers = new TreeMap<>();
        questions.forEach((name, ready) -> answers.put(name, ready.join() ? Status.UP : Status.DOWN));
        return new Report(answers.containsValue(Status.DOWN) ? Status.DOWN : Status.UP, answers);
    }

    private CompletableFuture<Boolean> isReady(URI address) {
        HttpRequest question = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        return client.sendAsync(question, HttpResponse.BodyHandlers.discarding())
                .handle((answer, failure) -> failure == null && answer.statusCode() == 200);
    }

    private static URI below(URI address, String path) {
        String base = address.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }

    /** Ready or not. */
    enum Status {
        UP,
        DOWN
    }

    /** The whole and its parts. */
    record Report(Status status, Map<String, Status> services) {
        Report {
            services = Map.copyOf(services);
        }
    }
}
