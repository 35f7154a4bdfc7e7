package cn.kaixu.gateway.limit;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;

import cn.kaixu.gateway.GatewayProperties;
import cn.kaixu.gateway.GatewayProperties.Limits;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** One bucket of requests per actor, or per address while nobody is known. Buckets live in this process; each replica counts for itself. */
@Component
public class RequestRate {

    private static final int REMEMBERED_CALLERS = 100_000;
    private static final Duration FORGET_AFTER = Duration.ofMinutes(10);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(REMEMBERED_CALLERS)
            .expireAfterAccess(FORGET_AFTER)
            .build();
    private final Limits limits;

    RequestRate(GatewayProperties properties) {
        this.limits = properties.limits();
    }

    /** Takes one request from the caller's bucket; the answer says how long to wait when it was empty. */
    Duration take(HttpServletRequest request, @Nullable Authentication caller) {
        Bucket bucket = caller != null && caller.isAuthenticated() && !(caller instanceof AnonymousAuthenticationToken)
                ? ofActor(caller.getName())
                : ofAddress(request.getRemoteAddr());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket ofActor(String name) {
        return buckets.get("actor " + name, _ -> bucket(limits.actorPerSecond(), limits.actorBurst()));
    }

    private Bucket ofAddress(String address) {
        return buckets.get("address " + address, _ -> bucket(limits.addressPerSecond(), limits.addressBurst()));
    }

    private static Bucket bucket(int perSecond, int burst) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
