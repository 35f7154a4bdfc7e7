package cn.kaixu.platform.problem;

import java.util.Locale;

/** A stable reason for saying no; implemented by one enum per aggregate. */
public interface RefusalCode {

    /** Constant name in UPPER_SNAKE, supplied by the enum. */
    String name();

    /** HTTP status that carries this refusal. */
    int status();

    /** The name on the wire and in the message bundles, kebab-case. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** After how many seconds a repeat makes sense; 0 when it does not. */
    default int retryAfterSeconds() {
        return status() == 429 || status() == 503 ? 2 : 0;
    }
}
