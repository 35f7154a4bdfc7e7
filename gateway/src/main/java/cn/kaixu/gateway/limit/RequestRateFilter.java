package cn.kaixu.gateway.limit;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.kaixu.gateway.problem.GatewayProblem;
import cn.kaixu.gateway.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses callers who ask too often, where asking costs something: the API, its descriptions, logging in and out. */
public class RequestRateFilter extends OncePerRequestFilter {

    private static final List<String> COUNTED = List.of("/api/", "/v3/", "/oauth2/", "/login/", "/logout");

    private final RequestRate rate;
    private final Problems problems;

    public RequestRateFilter(RequestRate rate, Problems problems) {
        this.rate = rate;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return COUNTED.stream().noneMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (admits(request, response)) {
            chain.doFilter(request, response);
        }
    }

    /** Counts the request and, when it was one too many, answers it. */
    public boolean admits(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Duration wait = rate.take(request, SecurityContextHolder.getContext().getAuthentication());
        if (wait.isZero()) {
            return true;
        }
        long seconds = wait.toSeconds() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        problems.write(request, response, GatewayProblem.TOO_MANY_REQUESTS, seconds);
        return false;
    }
}
