package cn.kaixu.platform.axon;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.axonframework.messaging.Message;
import org.axonframework.monitoring.MessageMonitor;

/** Measures how long commands and events take, by type and outcome. */
final class MessageTimer implements MessageMonitor<Message<?>> {

    private final MeterRegistry meters;
    private final String component;

    MessageTimer(MeterRegistry meters, String component) {
        this.meters = meters;
        this.component = component;
    }

    @Override
    public MonitorCallback onMessageIngested(Message<?> message) {
        Timer.Sample sample = Timer.start(meters);
        String type = message.getPayloadType().getSimpleName();
        return new MonitorCallback() {
            @Override
            public void reportSuccess() {
                stop("success");
            }

            @Override
            public void reportFailure(Throwable cause) {
                stop("failure");
            }

            @Override
            public void reportIgnored() {
                stop("ignored");
            }

            private void stop(String outcome) {
                sample.stop(meters.timer("kaixu.message", "component", component, "type", type, "outcome", outcome));
            }
        };
    }
}
