package cn.kaixu.platform.observability;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Header value of the W3C trace context, version 00. */
record TraceParent(String traceId, String spanId, String flags) {

    private static final Pattern FORM = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");
    private static final HexFormat HEX = HexFormat.of();

    /** A new span of the caller's trace, or of a new trace when the caller names none. */
    static TraceParent continueOrStart(@Nullable String received) {
        Matcher matcher = FORM.matcher(received == null ? "" : received);
        return matcher.matches()
                ? new TraceParent(matcher.group(1), randomHex(), matcher.group(3))
                : new TraceParent(randomHex() + randomHex(), randomHex(), "01");
    }

    private static String randomHex() {
        return HEX.toHexDigits(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
    }

    @Override
    public String toString() {
        return "00-" + traceId + "-" + spanId + "-" + flags;
    }
}
