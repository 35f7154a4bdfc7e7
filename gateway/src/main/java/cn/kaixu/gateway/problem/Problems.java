package cn.kaixu.gateway.problem;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the gateway's refusals: Chinese first, English when the caller prefers it. */
@Component
public class Problems {

    private static final String TYPE = "https://kaixu.cn/problems/";

    private final MessageSource texts = texts();
    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /** Answers a request with a problem document, unless an answer is already on its way. */
    public void write(
            HttpServletRequest request, HttpServletResponse response, GatewayProblem problem, Object... arguments)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        if (problem.retryAfter() != null && !response.containsHeader(HttpHeaders.RETRY_AFTER)) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(problem.retryAfter().toSeconds()));
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), document(request, problem, arguments));
    }

    /** The document for a problem in the caller's language. */
    public ProblemDocument document(HttpServletRequest request, GatewayProblem problem, Object... arguments) {
        Locale locale = locale(request);
        return new ProblemDocument(
                TYPE + problem.code(),
                text(problem, "title", locale, arguments),
                problem.status(),
                text(problem, "detail", locale, arguments),
                Objects.requireNonNullElse(request.getRequestURI(), ""), // none where the address cannot be read
                problem.code(),
                text(problem, "action", locale, arguments),
                CorrelationId.of(request),
                List.of());
    }

    /** Without a stated preference the request would speak the language of the server's own machine. */
    private static Locale locale(HttpServletRequest request) {
        boolean english = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                && "en".equals(request.getLocale().getLanguage());
        return english ? Locale.ENGLISH : Locale.CHINESE;
    }

    private String text(GatewayProblem problem, String part, Locale locale, Object... arguments) {
        return texts.getMessage(problem.code() + "." + part, arguments, locale);
    }

    private static MessageSource texts() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("problems");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }
}
