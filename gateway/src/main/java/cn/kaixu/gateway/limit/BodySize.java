package cn.kaixu.gateway.limit;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import cn.kaixu.gateway.GatewayProperties;
import cn.kaixu.gateway.problem.GatewayProblem;
import cn.kaixu.gateway.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies over the limit: by their declared length at once, without one while they pass through. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodySize extends OncePerRequestFilter {

    private final Problems problems;
    private static final String REGISTER_FILES = "/api/review/register-imports";

    private final GatewayProperties.Limits limits;

    BodySize(Problems problems, GatewayProperties properties) {
        this.problems = problems;
        this.limits = properties.limits();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        DataSize limit = limitOf(request);
        if (request.getContentLengthLong() > limit.toBytes()) {
            problems.write(request, response, GatewayProblem.BODY_TOO_LARGE, limit.toMegabytes());
        } else if (request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null) {
            chain.doFilter(counting(request, limit), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private DataSize limitOf(HttpServletRequest request) {
        return request.getRequestURI().equals(REGISTER_FILES) ? limits.registerFile() : limits.body();
    }

    private static HttpServletRequest counting(HttpServletRequest request, DataSize limit) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public ServletInputStream getInputStream() throws IOException {
                return new CountingBody(super.getInputStream(), limit);
            }
        };
    }
}
