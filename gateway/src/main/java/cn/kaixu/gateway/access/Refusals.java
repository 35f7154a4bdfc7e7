package cn.kaixu.gateway.access;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.kaixu.gateway.limit.RequestRate;
import cn.kaixu.gateway.limit.RequestRateFilter;
import cn.kaixu.gateway.problem.GatewayProblem;
import cn.kaixu.gateway.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers callers who are unknown, no longer known, or not allowed; always with a problem document, never with a redirect. */
@Component
class Refusals {

    private final Problems problems;
    private final RequestRateFilter rate;

    Refusals(Problems problems, RequestRate rate) {
        this.problems = problems;
        this.rate = new RequestRateFilter(rate, problems);
    }

    void loginRequired(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        problems.write(request, response, GatewayProblem.LOGIN_REQUIRED);
    }

    /** Wrong tokens count against the address they come from, so that nobody can try them without end. */
    void badToken(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof AuthenticationServiceException) {
            problems.write(request, response, GatewayProblem.IDENTITY_UNAVAILABLE);
        } else if (rate.admits(request, response)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            problems.write(request, response, GatewayProblem.TOKEN_INVALID);
        }
    }

    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        boolean loggedIn = SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken;
        if (!(reason instanceof CsrfException)) {
            problems.write(request, response, GatewayProblem.ACCESS_DENIED);
        } else if (loggedIn) {
            problems.write(request, response, GatewayProblem.CSRF_TOKEN_MISSING);
        } else {
            problems.write(request, response, GatewayProblem.LOGIN_REQUIRED);
        }
    }
}
