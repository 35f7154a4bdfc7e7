package cn.kaixu.platform.problem;

/** Refusals that any service may give, whatever it is about. */
public enum PlatformRefusal implements RefusalCode {
    /** The request cannot be read: broken JSON, wrong type, missing part. Correct the request. */
    MALFORMED_REQUEST(400),
    /** Fields break the rules named in {@code errors}. Correct these fields. */
    INVALID_FIELDS(422),
    /** Nobody is signed in, or the token has expired. Sign in again. */
    UNAUTHENTICATED(401),
    /** The signed-in person has no right to this. Ask someone whose role has it. */
    FORBIDDEN(403),
    /** There is nothing under this address or number. Check it. */
    NOT_FOUND(404),
    /** The address exists but not for this method. */
    METHOD_NOT_ALLOWED(405),
    /** No representation the client accepts. */
    NOT_ACCEPTABLE(406),
    /** Somebody else changed the same matter meanwhile. Read it again and repeat. */
    CONCURRENT_CHANGE(409),
    /** {@code If-Match} names an older state. Read it again and repeat. */
    STALE_PRECONDITION(412),
    /** The body or file is larger than allowed. Split it. */
    TOO_LARGE(413),
    /** The body is of a kind that is not accepted here. */
    UNSUPPORTED_MEDIA_TYPE(415),
    /** The request needs an {@code Idempotency-Key}. Repeat it with a fresh key. */
    IDEMPOTENCY_KEY_MISSING(428),
    /** The {@code Idempotency-Key} is not usable: 1 to 200 printable characters. */
    IDEMPOTENCY_KEY_MALFORMED(400),
    /** The {@code Idempotency-Key} was used for another request. Take a fresh key. */
    IDEMPOTENCY_KEY_REUSED(422),
    /** The first request with this key is still running. Repeat after {@code Retry-After}. */
    IDEMPOTENCY_IN_PROGRESS(409),
    /** Too many requests. Repeat after {@code Retry-After}. */
    TOO_MANY_REQUESTS(429),
    /** A part of the service is overloaded or not reachable just now. Repeat after {@code Retry-After}. */
    UNAVAILABLE(503),
    /** The change is stored but cannot be shown yet. Repeat under the same key after {@code Retry-After}, or read later. */
    VIEW_BEHIND(503),
    /** A fault of ours. Quote the correlation id when reporting it. */
    INTERNAL_ERROR(500);

    private final int status;

    PlatformRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public int retryAfterSeconds() {
        return this == IDEMPOTENCY_IN_PROGRESS ? 1 : RefusalCode.super.retryAfterSeconds();
    }
}
