package cn.kaixu.gateway.routing;

import java.util.Set;

import cn.kaixu.gateway.problem.CorrelationId;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** Drops from a service's answer what the gateway says itself: security headers, correlation id, cookies nobody asked for. */
@Component
class ServiceAnswerHeaders implements ResponseHttpHeadersFilter, Ordered {

    private static final Set<String> OURS = Set.of(
            CorrelationId.HEADER,
            HttpHeaders.SET_COOKIE,
            HttpHeaders.CONNECTION,
            "Keep-Alive",
            "Server",
            "Strict-Transport-Security",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "X-XSS-Protection");

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public HttpHeaders apply(HttpHeaders input, ServerResponse response) {
        HttpHeaders headers = new HttpHeaders();
        headers.addAll(input);
        OURS.forEach(headers::remove);
        return headers;
    }
}
