package cn.kaixu.platform.security;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.kaixu.platform.problem.PlatformRefusal;
import cn.kaixu.platform.problem.ProblemWriter;
import cn.kaixu.platform.problem.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 503 when a token cannot be checked because the identity provider does not answer; that is no 401. */
final class IdentityOutageFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(IdentityOutageFilter.class);

    private final ProblemWriter problems;

    IdentityOutageFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (AuthenticationServiceException | JwtDecoderInitializationException outage) {
            LOG.warn("token not checked, the identity provider does not answer: {}", outage.getMessage());
            problems.write(new Refused(PlatformRefusal.UNAVAILABLE), request, response);
        }
    }
}
