package cn.kaixu.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Answers every exception a controller lets through with a problem document; the only place that does. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemFactory problems;

    ProblemAdvice(ProblemFactory problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDocument> answer(
            Exception failure, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted() || failure instanceof AsyncRequestNotUsableException) {
            LOG.debug("{} {} broke off", request.getMethod(), request.getRequestURI(), failure);
            return null; // the client has part of an answer, or has gone
        }
        Refused refused = Explanation.of(failure);
        RefusalCode code = refused.code();
        if (failure instanceof Refused && code.status() >= 500) {
            LOG.warn("{} {} refused for now: {}", request.getMethod(), request.getRequestURI(), code.code());
        } else if (code.status() >= 500) {
            LOG.error("{} {} failed: {}", request.getMethod(), request.getRequestURI(), code.code(), failure);
        } else {
            LOG.debug("{} {} refused: {}", request.getMethod(), request.getRequestURI(), code.code());
        }
        HttpHeaders headers = new HttpHeaders();
        if (failure instanceof ErrorResponse known) {
            headers.putAll(known.getHeaders()); // Allow, Accept
        }
        if (code.retryAfterSeconds() > 0) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(code.retryAfterSeconds()));
        }
        return ResponseEntity.status(code.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.create(refused, request));
    }
}
