package cn.kaixu.platform.inbox;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

import cn.kaixu.platform.kafka.AcknowledgedSender;
import cn.kaixu.platform.kafka.BrokerWatch;
import cn.kaixu.platform.kafka.KafkaConfiguration;
import cn.kaixu.platform.kafka.KafkaProperties;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.messaging.Message;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.backoff.ExponentialBackOff;

/** The inbox of a service that acts on messages of others; without a handler there is none. */
@AutoConfiguration(after = KafkaConfiguration.class)
@ConditionalOnBean(MessageHandler.class)
public class InboxConfiguration {

    private static String service(Environment environment) {
        return environment.getRequiredProperty("spring.application.name");
    }

    @Bean
    Handlers messageHandlers(List<MessageHandler<?>> handlers) {
        return new Handlers(handlers);
    }

    @Bean
    BlockedMatters blockedMatters(JdbcClient jdbc) {
        return new BlockedMatters(jdbc);
    }

    @Bean
    DeadLetters deadLetters(
            AcknowledgedSender sender, KafkaProperties properties, Environment environment, Clock clock) {
        return new DeadLetters(sender, properties, service(environment), clock);
    }

    @Bean
    Inbox messageInbox(
            Handlers handlers,
            JdbcTemplate jdbc,
            BlockedMatters blocked,
            DeadLetters deadLetters,
            PlatformTransactionManager transactions,
            MeterRegistry meters) {
        return new Inbox(
                new Dispatch(handlers),
                new InboxTable(jdbc),
                blocked,
                deadLetters,
                new TransactionTemplate(transactions),
                new InboxMeters(meters));
    }

    /** The function Spring Cloud Stream binds; its name is part of the default settings. */
    @Bean
    Consumer<Message<List<byte[]>>> inbox(Inbox messageInbox, KafkaProperties properties) {
        return batch -> messageInbox.accept(IncomingBatch.read(batch, properties));
    }

    @Bean
    InboxDestination inboxDestination(
            BindingServiceProperties bindings, Handlers handlers, KafkaProperties properties, Environment environment) {
        return new InboxDestination(bindings, handlers, properties, service(environment));
    }

    /** A failed batch is delivered again until it succeeds; what cannot succeed was set aside before. */
    @Bean
    CommonErrorHandler inboxErrorHandler() {
        ExponentialBackOff pauses = new ExponentialBackOff(300, 2);
        pauses.setMaxInterval(5000);
        return new DefaultErrorHandler(pauses);
    }

    @Bean
    InboxRestart inboxRestart(
            BindingsLifecycleController bindings, ObjectProvider<BrokerWatch> broker, Environment environment) {
        return new InboxRestart(bindings, broker, service(environment));
    }

    @Bean
    MeterBinder parkedMessages(BlockedMatters blocked) {
        return registry -> Gauge.builder("kaixu.inbox.parked", blocked, BlockedMatters::parked)
                .description("Messages set aside because they, or one before them, could not be handled")
                .register(registry);
    }

    @Bean
    DeadLettersEndpoint deadLettersEndpoint(
            Inbox messageInbox,
            Handlers handlers,
            DeadLetters deadLetters,
            BlockedMatters blocked,
            Environment environment) {
        String brokers = environment.getRequiredProperty("spring.cloud.stream.kafka.binder.brokers");
        Replay replay = new Replay(messageInbox, deadLetters, handlers, brokers, service(environment));
        return new DeadLettersEndpoint(replay, blocked);
    }
}
