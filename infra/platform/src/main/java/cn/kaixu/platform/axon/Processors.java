package cn.kaixu.platform.axon;

import cn.kaixu.platform.eventstore.WakingMessageSource;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.ObjectProvider;

/**
 * How events are handled: from the first event on, in order, in batches, one transaction a batch; a failure stops the
 * processor at that event until it succeeds. Axon's defaults are one event a batch, sixteen segments, polling, and a
 * failure that is only logged.
 */
final class Processors implements ConfigurerModule {

    /** Ends the name of the processor that carries events to Kafka. */
    static final String RELAY_SUFFIX = ".relay";

    private final ObjectProvider<WakingMessageSource> source;
    private final ObjectProvider<MeterRegistry> meters;
    private final int batchSize;

    Processors(ObjectProvider<WakingMessageSource> source, ObjectProvider<MeterRegistry> meters, int batchSize) {
        this.source = source;
        this.meters = meters;
        this.batchSize = batchSize;
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer.configureMessageMonitor(configuration -> (type, name) -> new MessageTimer(meters.getObject(), name));
        EventProcessingConfigurer events = configurer.eventProcessing();
        events.configureDefaultStreamableMessageSource(configuration -> source.getObject())
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance())
                .registerDefaultHandlerInterceptor((configuration, name) -> new CorrelationOfEvents())
                .usingPooledStreamingEventProcessors((configuration, processor) -> processor
                        .initialSegmentCount(1)
                        .initialToken(StreamableMessageSource::createTailToken)
                        .batchSize(batchSize)
                        .coordinatorExecutor(BriskCoordinator::new));
    }
}
