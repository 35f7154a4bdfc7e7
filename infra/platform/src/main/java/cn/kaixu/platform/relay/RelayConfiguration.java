package cn.kaixu.platform.relay;

import cn.kaixu.platform.eventstore.WakingMessageSource;
import cn.kaixu.platform.kafka.AcknowledgedSender;
import cn.kaixu.platform.kafka.BrokerWatch;
import cn.kaixu.platform.kafka.KafkaConfiguration;
import cn.kaixu.platform.kafka.KafkaProperties;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Carries the events of this service to Kafka, through one processor so that their order stays. */
@AutoConfiguration(after = KafkaConfiguration.class)
public class RelayConfiguration {

    private static String processorName(Environment environment) {
        return environment.getRequiredProperty("spring.application.name") + ".relay";
    }

    @Bean
    RelayHandler relayHandler(
            ObjectProvider<ContractTranslation> translations,
            AcknowledgedSender sender,
            KafkaProperties properties,
            BrokerWatch broker,
            Environment environment) {
        String source = "kaixu/" + environment.getRequiredProperty("spring.application.name");
        return new RelayHandler(
                translations.orderedStream().toList(),
                new OutgoingMessages(sender, properties, source),
                sender,
                broker);
    }

    @Bean
    Precedence precedence(WakingMessageSource source) {
        return new Precedence(source::wakeAll);
    }

    @Bean
    ConfigurerModule relayProcessor(
            Environment environment,
            ObjectProvider<WakingMessageSource> source,
            ObjectProvider<Precedence> precedence) {
        String name = processorName(environment);
        return configurer -> configurer
                .eventProcessing()
                .assignHandlerInstancesMatching(name, 100, RelayHandler.class::isInstance)
                .registerPooledStreamingEventProcessor(
                        name,
                        configuration -> new YieldingSource(source.getObject(), precedence.getObject()),
                        (configuration, processor) -> processor);
    }

    @Bean
    Relay relay(
            Environment environment,
            ObjectProvider<Configuration> configuration,
            WakingMessageSource source,
            JdbcClient jdbc) {
        return new Relay(processorName(environment), configuration::getObject, source, jdbc);
    }

    @Bean
    RelayEndpoint relayEndpoint(Relay relay) {
        return new RelayEndpoint(relay);
    }

    @Bean
    HealthIndicator relayHealthIndicator(Relay relay) {
        return () -> relay.isRunning()
                ? Health.up().build()
                : Health.outOfService()
                        .withDetail("reason", "the relay does not run")
                        .build();
    }

    @Bean
    MeterBinder relayMeters(Relay relay) {
        return registry -> Gauge.builder(
                        "kaixu.relay.lag",
                        relay,
                        r -> Math.max(0, r.head() - r.position().orElse(r.head())))
                .description("Stored events whose messages the broker has not acknowledged yet")
                .register(registry);
    }
}
