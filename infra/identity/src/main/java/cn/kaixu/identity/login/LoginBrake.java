package cn.kaixu.identity.login;

import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a login attempt unread while its account and address have to wait, and keeps the count. */
class LoginBrake extends OncePerRequestFilter {

    private final LoginAttempts attempts;

    LoginBrake(LoginAttempts attempts) {
        this.attempts = attempts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !("POST".equals(request.getMethod()) && LoginPage.PATH.equals(request.getServletPath()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!attempts.mustWait(account(request), request.getRemoteAddr())) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(
                HttpHeaders.RETRY_AFTER, Long.toString(attempts.lock().toSeconds()));
        request.getRequestDispatcher(LoginPage.WAIT_PATH).forward(request, response);
    }

    SimpleUrlAuthenticationFailureHandler onFailure() {
        return new SimpleUrlAuthenticationFailureHandler(LoginPage.PATH + "?error") {
            @Override
            public void onAuthenticationFailure(
                    HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
                    throws IOException, ServletException {
                attempts.failed(account(request), request.getRemoteAddr());
                super.onAuthenticationFailure(request, response, exception);
            }
        };
    }

    SavedRequestAwareAuthenticationSuccessHandler onSuccess(String elsewhere) {
        var handler = new SavedRequestAwareAuthenticationSuccessHandler() {
            @Override
            public void onAuthenticationSuccess(
                    HttpServletRequest request, HttpServletResponse response, Authentication authentication)
                    throws ServletException, IOException {
                attempts.succeeded(account(request), request.getRemoteAddr());
                super.onAuthenticationSuccess(request, response, authentication);
            }
        };
        handler.setDefaultTargetUrl(elsewhere);
        return handler;
    }

    private static String account(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter("username"), "");
    }
}
