package cn.kaixu.platform.relay;

import java.util.OptionalLong;
import java.util.function.Supplier;

import cn.kaixu.platform.eventstore.WakingMessageSource;
import cn.kaixu.platform.kafka.BrokerReplaced;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The relay as operators see it: how far it is, and the order to publish everything again. */
public final class Relay implements BrokerReplaced {

    private final String processor;
    private final Supplier<Configuration> configuration;
    private final WakingMessageSource source;
    private final JdbcClient jdbc;

    Relay(String processor, Supplier<Configuration> configuration, WakingMessageSource source, JdbcClient jdbc) {
        this.processor = processor;
        this.configuration = configuration;
        this.source = source;
        this.jdbc = jdbc;
    }

    public String processorName() {
        return processor;
    }

    /** Position of the last event whose message the broker has acknowledged; absent while the relay holds no claim. */
    public OptionalLong position() {
        return processor().processingStatus().values().stream()
                .map(EventTrackerStatus::getTrackingToken)
                .mapToLong(Relay::position)
                .min();
    }

    /** Position of the newest stored event. */
    public long head() {
        return position(source.createHeadToken());
    }

    public boolean isRunning() {
        return processor().isRunning() && !processor().isError();
    }

    /** Sends every message again from the first event on; consumers recognise what they have seen. */
    @Override
    public void startOver() {
        StreamingEventProcessor relay = processor();
        boolean running = relay.isRunning();
        relay.shutDown();
        jdbc.sql("delete from processor_token where processor_name = ?")
                .param(processor)
                .update();
        if (running) {
            relay.start();
        }
    }

    private StreamingEventProcessor processor() {
        return configuration
                .get()
                .eventProcessingConfiguration()
                .eventProcessor(processor, StreamingEventProcessor.class)
                .orElseThrow();
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElse(0);
    }
}
