package cn.kaixu.platform.problem;

/** Refusal because there is nothing under the given identifier. */
public final class NotFound extends Refused {

    public NotFound(Object identifier) {
        super(PlatformRefusal.NOT_FOUND, identifier);
    }
}
