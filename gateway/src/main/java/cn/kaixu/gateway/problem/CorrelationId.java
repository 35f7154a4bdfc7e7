package cn.kaixu.gateway.problem;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request the id under which it is found in logs, events and answers; a caller may bring its own. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class CorrelationId extends OncePerRequestFilter {

    /** The header, in both directions. */
    public static final String HEADER = "X-Correlation-Id";

    private static final String ATTRIBUTE = CorrelationId.class.getName();
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    /** The id of a request that has passed here. */
    public static String of(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(ATTRIBUTE));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = assign(request, response);
        try (MDC.MDCCloseable _ = MDC.putCloseable("correlationId", id)) {
            chain.doFilter(request, response);
        }
    }

    /** Gives a request its id. */
    static String assign(HttpServletRequest request, HttpServletResponse response) {
        String id = choose(request.getHeader(HEADER));
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(HEADER, id);
        return id;
    }

    private static String choose(@Nullable String brought) {
        return brought != null && ACCEPTABLE.matcher(brought).matches()
                ? brought
                : UUID.randomUUID().toString();
    }
}
