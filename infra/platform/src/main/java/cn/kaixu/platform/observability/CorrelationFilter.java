package cn.kaixu.platform.observability;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the correlation id and trace context of a request, or makes them, and names them in the answer. */
final class CorrelationFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (Correlation.Scope _ =
                Correlation.enter(request.getHeader(Correlation.HEADER), request.getHeader(Correlation.TRACE_PARENT))) {
            response.setHeader(Correlation.HEADER, Correlation.id());
            chain.doFilter(request, response);
        }
    }
}
