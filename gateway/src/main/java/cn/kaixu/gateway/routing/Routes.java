package cn.kaixu.gateway.routing;

import java.util.List;
import java.util.Map;

import cn.kaixu.gateway.GatewayProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.setPath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.path;

/** The whole routing table: each path prefix of the API and the service that owns it. */
@Configuration(proxyBeanMethods = false)
public class Routes {

    /** Prefixes by owner; the context map in one place. */
    public static final Map<String, List<String>> OWNED = Map.of(
            "listing", List.of("/api/declarations", "/api/batches", "/api/webhooks", "/api/campaigns", "/api/register"),
            "review", List.of("/api/review"),
            "matching", List.of("/api/pool"),
            "licensing", List.of("/api/licences", "/api/recordals"),
            "reporting", List.of("/api/indicators", "/api/events"));

    @Bean
    RouterFunction<ServerResponse> listing(GatewayProperties properties, UpstreamFailures failures) {
        return to("listing", properties, failures);
    }

    @Bean
    RouterFunction<ServerResponse> review(GatewayProperties properties, UpstreamFailures failures) {
        return to("review", properties, failures);
    }

    @Bean
    RouterFunction<ServerResponse> matching(GatewayProperties properties, UpstreamFailures failures) {
        return to("matching", properties, failures);
    }

    @Bean
    RouterFunction<ServerResponse> licensing(GatewayProperties properties, UpstreamFailures failures) {
        return to("licensing", properties, failures);
    }

    @Bean
    RouterFunction<ServerResponse> reporting(GatewayProperties properties, UpstreamFailures failures) {
        return to("reporting", properties, failures);
    }

    private static RouterFunction<ServerResponse> to(
            String service, GatewayProperties properties, UpstreamFailures failures) {
        RouterFunction<ServerResponse> api = route(service)
                .route(owned(service), http())
                .before(uri(properties.service(service)))
                .onError(failure -> true, failures::answer)
                .build();
        RouterFunction<ServerResponse> docs = route(service + "-docs")
                .route(GET("/v3/api-docs/" + service), http())
                .before(setPath("/v3/api-docs"))
                .before(uri(properties.service(service)))
                .onError(failure -> true, failures::answer)
                .build();
        return api.and(docs);
    }

    private static RequestPredicate owned(String service) {
        return OWNED.getOrDefault(service, List.of()).stream()
                .map(prefix -> path(prefix).or(path(prefix + "/**")))
                .reduce(RequestPredicate::or)
                .orElseThrow();
    }
}
