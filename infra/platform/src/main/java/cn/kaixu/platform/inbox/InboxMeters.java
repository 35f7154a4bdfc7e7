package cn.kaixu.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;

/** Counts what became of received messages. */
final class InboxMeters {

    private static final String MESSAGES = "kaixu.inbox.messages";

    private final MeterRegistry meters;

    InboxMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void handled(String type) {
        count("handled", type);
    }

    void repeated() {
        count("repeated", "");
    }

    void unknown() {
        count("unknown", "");
    }

    void parked() {
        count("parked", "");
    }

    private void count(String outcome, String type) {
        meters.counter(MESSAGES, "outcome", outcome, "type", type).increment();
    }
}
