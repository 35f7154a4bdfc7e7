package cn.kaixu.platform.idempotency;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.kaixu.platform.problem.PlatformRefusal;
import cn.kaixu.platform.problem.ProblemWriter;
import cn.kaixu.platform.problem.Refused;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Lets the interceptor see the whole body of a keyed request, and keeps the answer once it is complete. */
final class IdempotencyFilter extends OncePerRequestFilter {

    private final IdempotentAnswers answers;
    private final ProblemWriter problems;
    private final int largestBody;

    IdempotencyFilter(IdempotentAnswers answers, ProblemWriter problems, int largestBody) {
        this.answers = answers;
        this.problems = problems;
        this.largestBody = largestBody;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean reads = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        return reads || request.getHeader(IdempotencyInterceptor.HEADER) == null; // an endless answer cannot be kept
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<HttpServletRequest> readable = RequestBody.repeatable(request, largestBody);
        if (readable.isEmpty()) {
            problems.write(new Refused(PlatformRefusal.TOO_LARGE), request, response);
            return;
        }
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        boolean answered = false;
        try {
            chain.doFilter(readable.get(), answer);
            answered = true;
        } finally {
            if (request.getAttribute(IdempotencyInterceptor.CLAIM) instanceof RequestKey claim) {
                keep(claim, answer, answered);
            }
            answer.copyBodyToResponse();
        }
    }

    // a refused or failed request has changed nothing, or what a repeat leaves as it is, and may be tried again under
    // its key
    private void keep(RequestKey claim, ContentCachingResponseWrapper answer, boolean answered) {
        if (answered && answer.getStatus() < 400) {
            answers.keep(claim, StoredAnswer.of(answer));
        } else {
            answers.release(claim);
        }
    }
}
