package cn.kaixu.gateway.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.kaixu.gateway.problem.GatewayProblem;
import cn.kaixu.gateway.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.web.filter.OncePerRequestFilter;

/** While the identity provider is silent: a person who wants to log in goes back to the start page, everybody else gets 503. */
class IdentityOutage extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(IdentityOutage.class);

    private static final String LOGIN = "/oauth2/authorization/";

    private final Problems problems;
    private final IdentityRegistration registration;

    IdentityOutage(Problems problems, IdentityRegistration registration) {
        this.problems = problems;
        this.registration = registration;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (request.getRequestURI().startsWith(LOGIN)) {
                registration.findByRegistrationId(
                        IdentityRegistration.ID); // the login filter would answer a silence with 500
            }
            chain.doFilter(request, response);
        } catch (IdentityUnavailable | JwtDecoderInitializationException | AuthenticationServiceException e) {
            LOG.warn("the identity provider does not answer: {}", e.toString());
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().startsWith(LOGIN)) {
            response.sendRedirect("/?login=unavailable");
        } else {
            problems.write(request, response, GatewayProblem.IDENTITY_UNAVAILABLE);
        }
    }
}
