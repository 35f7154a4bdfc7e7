package cn.kaixu.gateway.problem;

import java.time.Duration;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Why the gateway refused before, or instead of, a service. The texts are in {@code problems.properties}. */
public enum GatewayProblem {
    /** The request itself cannot be read. */
    REQUEST_MALFORMED(400),
    /** Nobody is logged in, or the session has ended: log in. */
    LOGIN_REQUIRED(401),
    /** The bearer token is expired, forged or of another issuer: get a fresh one. */
    TOKEN_INVALID(401),
    /** The caller is known and may not do this. */
    ACCESS_DENIED(403),
    /** A changing request of a session came without the token of that session: repeat it with the token. */
    CSRF_TOKEN_MISSING(403),
    /** No such path. */
    PATH_UNKNOWN(404),
    /** The path exists, the method does not. */
    METHOD_UNKNOWN(405),
    /** The body is larger than the gateway takes: split it. */
    BODY_TOO_LARGE(413),
    /** The caller asks too often: wait. */
    TOO_MANY_REQUESTS(429, Duration.ofSeconds(1)),
    /** A defect of ours; the correlation id finds it in the log. */
    INTERNAL_ERROR(500),
    /** The service behind this path does not answer at all: try again soon. */
    SERVICE_UNAVAILABLE(503, Duration.ofSeconds(5)),
    /** The identity provider does not answer: try again soon. */
    IDENTITY_UNAVAILABLE(503, Duration.ofSeconds(5)),
    /** The service took the request and stayed silent too long; whether it was carried out is unknown. */
    SERVICE_TIMEOUT(504);

    private final int status;
    private final @Nullable Duration retryAfter;

    GatewayProblem(int status) {
        this(status, null);
    }

    GatewayProblem(int status, @Nullable Duration retryAfter) {
        this.status = status;
        this.retryAfter = retryAfter;
    }

    public int status() {
        return status;
    }

    /** When a repetition makes sense by itself, if ever. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /** The stable name on the wire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The nearest problem for a bare status, for errors that the container raised. */
    public static GatewayProblem ofStatus(int status) {
        return switch (status) {
            case 401 -> LOGIN_REQUIRED;
            case 403 -> ACCESS_DENIED;
            case 404 -> PATH_UNKNOWN;
            case 405 -> METHOD_UNKNOWN;
            case 413 -> BODY_TOO_LARGE;
            case 503 -> SERVICE_UNAVAILABLE;
            default -> status < 500 ? REQUEST_MALFORMED : INTERNAL_ERROR;
        };
    }
}
