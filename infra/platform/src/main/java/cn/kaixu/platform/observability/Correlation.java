package cn.kaixu.platform.observability;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The identifiers that follow a matter through HTTP, events and Kafka: a correlation id people can quote and a W3C
 * trace context. They are kept in the logging context of the thread, so every log line shows them.
 */
public final class Correlation {

    public static final String HEADER = "X-Correlation-Id";
    public static final String CORRELATION_ID = "correlationId";
    public static final String TRACE_PARENT = "traceparent";
    public static final String TRACE_ID = "traceId";

    private Correlation() {}

    /** Runs under these identifiers; absent or unusable ones are made anew. Close to return to the former ones. */
    public static Scope enter(@Nullable String correlationId, @Nullable String traceParent) {
        Scope scope = new Scope(MDC.get(CORRELATION_ID), MDC.get(TRACE_PARENT), MDC.get(TRACE_ID));
        TraceParent trace = TraceParent.continueOrStart(traceParent);
        MDC.put(
                CORRELATION_ID,
                usable(correlationId) ? correlationId : UUID.randomUUID().toString());
        MDC.put(TRACE_PARENT, trace.toString());
        MDC.put(TRACE_ID, trace.traceId());
        return scope;
    }

    /** The correlation id of this thread's work; empty outside of any. */
    public static String id() {
        return text(CORRELATION_ID);
    }

    /** The trace context of this thread's work in W3C form; empty outside of any. */
    public static String traceParent() {
        return text(TRACE_PARENT);
    }

    private static String text(String key) {
        String value = MDC.get(key);
        return value == null ? "" : value;
    }

    private static boolean usable(@Nullable String id) {
        return id != null
                && !id.isEmpty()
                && id.length() <= 100
                && id.chars().allMatch(c -> (Character.isLetterOrDigit(c) && c < 128) || "-_.:".indexOf(c) >= 0);
    }

    /** The former identifiers, put back on closing. */
    public record Scope(
            @Nullable String correlationId,
            @Nullable String traceParent,
            @Nullable String traceId) implements AutoCloseable {

        @Override
        public void close() {
            restore(CORRELATION_ID, correlationId);
            restore(TRACE_PARENT, traceParent);
            restore(TRACE_ID, traceId);
        }

        private static void restore(String key, @Nullable String value) {
            if (value == null) {
                MDC.remove(key);
            } else {
                MDC.put(key, value);
            }
        }
    }
}
