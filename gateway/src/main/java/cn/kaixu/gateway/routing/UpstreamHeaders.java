package cn.kaixu.gateway.routing;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import cn.kaixu.gateway.access.AccessTokens;
import cn.kaixu.gateway.problem.CorrelationId;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a service learns about a request: who asks (as a bearer token), from where, under which correlation id. The browser's cookies stay here, and
 * claims about its origin are replaced by what the gateway saw.
 */
@Component
class UpstreamHeaders implements RequestHttpHeadersFilter, Ordered {

    private static final Set<String> KEPT_HERE = Set.of(HttpHeaders.COOKIE, HttpHeaders.EXPECT, "X-XSRF-TOKEN");

    private final AccessTokens tokens;

    UpstreamHeaders(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE; // after the filters that drop what the caller claimed
    }

    @Override
    public HttpHeaders apply(HttpHeaders input, ServerRequest serverRequest) {
        HttpServletRequest request = serverRequest.servletRequest();
        HttpHeaders headers = new HttpHeaders();
        headers.addAll(input);
        KEPT_HERE.forEach(headers::remove);
        headers.set("X-Forwarded-For", request.getRemoteAddr());
        headers.set("X-Forwarded-Proto", request.getScheme());
        headers.set("X-Forwarded-Host", request.getServerName());
        headers.set("X-Forwarded-Port", Integer.toString(request.getServerPort()));
        headers.set(CorrelationId.HEADER, CorrelationId.of(request));
        tokens.find(request).ifPresent(headers::setBearerAuth);
        return headers;
    }
}
