package cn.kaixu.platform.axon;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;

import cn.kaixu.platform.problem.NotFound;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** {@code /actuator/processors}: GET shows how far each is, POST with a name rebuilds that view from the first event. */
@Endpoint(id = "processors")
final class ProcessorsEndpoint {

    private final Supplier<Configuration> configuration;

    ProcessorsEndpoint(Supplier<Configuration> configuration) {
        this.configuration = configuration;
    }

    @ReadOperation
    List<ProcessorStatus> all() {
        return configuration.get().eventProcessingConfiguration().eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .map(ProcessorStatus::of)
                .toList();
    }

    /** Does nothing to processors that act outwards: they forbid being replayed. */
    @WriteOperation
    ProcessorStatus rebuild(@Selector String name) {
        StreamingEventProcessor processor = configuration
                .get()
                .eventProcessingConfiguration()
                .eventProcessor(name, StreamingEventProcessor.class)
                .orElseThrow(() -> new NotFound(name));
        if (processor.supportsReset() && !name.endsWith(Processors.RELAY_SUFFIX)) {
            processor.shutDown();
            try {
                processor.resetTokens(StreamableMessageSource::createTailToken);
            } finally {
                processor.start();
            }
        }
        return ProcessorStatus.of(processor);
    }

    /** How far a processor is; the position is absent while another instance holds it. */
    record ProcessorStatus(
            String name,
            boolean running,
            boolean failing,
            boolean replaying,
            boolean rebuildable,
            OptionalLong position) {

        static ProcessorStatus of(StreamingEventProcessor processor) {
            var segments = processor.processingStatus().values();
            return new ProcessorStatus(
                    processor.getName(),
                    processor.isRunning(),
                    processor.isError(),
                    segments.stream().anyMatch(EventTrackerStatus::isReplaying),
                    processor.supportsReset(),
                    segments.stream()
                            .mapToLong(segment -> segment.getCurrentPosition().orElse(0))
                            .min());
        }
    }
}
