package cn.kaixu.platform.idempotency;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.kaixu.platform.idempotency.IdempotentAnswers.Claim;
import cn.kaixu.platform.problem.PlatformRefusal;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.security.Actor;
import cn.kaixu.platform.security.CurrentActor;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Answers a repeated request with the first answer instead of calling the controller again. */
final class IdempotencyInterceptor implements HandlerInterceptor {

    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";
    static final String CLAIM = IdempotencyInterceptor.class.getName() + ".claim";

    private static final int LONGEST_KEY = 200;

    private final IdempotentAnswers answers;

    IdempotencyInterceptor(IdempotentAnswers answers) {
        this.answers = answers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, ServletException {
        IdempotentRequest wanted =
                handler instanceof HandlerMethod method ? method.getMethodAnnotation(IdempotentRequest.class) : null;
        if (wanted == null) {
            return true;
        }
        String key = request.getHeader(HEADER);
        if (key == null) {
            if (wanted.required()) {
                throw new Refused(PlatformRefusal.IDEMPOTENCY_KEY_MISSING);
            }
            return true;
        }
        requireUsable(key);
        return claim(new RequestKey(CurrentActor.find().map(Actor::subject).orElse(""), key), request, response);
    }

    private boolean claim(RequestKey key, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        return switch (answers.claim(key, hash(request))) {
            case Claim.Won() -> {
                request.setAttribute(CLAIM, key);
                yield true;
            }
            case Claim.Answered(StoredAnswer answer) -> {
                response.setHeader(REPLAYED, "true");
                answer.writeTo(response);
                yield false;
            }
            case Claim.Running() -> throw new Refused(PlatformRefusal.IDEMPOTENCY_IN_PROGRESS);
            case Claim.UsedOtherwise() -> throw new Refused(PlatformRefusal.IDEMPOTENCY_KEY_REUSED);
        };
    }

    private static byte[] hash(HttpServletRequest request) throws IOException, ServletException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String line = request.getMethod() + ' ' + request.getRequestURI() + '?' + request.getQueryString() + '\n';
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            RequestBody.digest(request, digest);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void requireUsable(String key) {
        if (key.isEmpty() || key.length() > LONGEST_KEY || !key.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new Refused(PlatformRefusal.IDEMPOTENCY_KEY_MALFORMED);
        }
    }
}
