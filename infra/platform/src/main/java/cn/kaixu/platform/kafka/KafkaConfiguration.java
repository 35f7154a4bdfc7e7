package cn.kaixu.platform.kafka;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.integration.annotation.ServiceActivator;
import org.springframework.integration.channel.DirectChannel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.MessageHandler;

/** The parts of Kafka that relay and inbox share. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
@EnableConfigurationProperties(KafkaProperties.class)
public class KafkaConfiguration {

    /** Named in the default settings as the channel of acknowledgements. */
    private static final String ACKNOWLEDGEMENTS = "acknowledgements";

    @Bean
    KafkaHeaderMapper plainHeaderMapper() {
        return new PlainHeaderMapper();
    }

    @Bean
    AcknowledgedSender acknowledgedSender(StreamBridge bridge, KafkaProperties properties) {
        return new AcknowledgedSender(bridge, properties);
    }

    @Bean(ACKNOWLEDGEMENTS)
    MessageChannel acknowledgements() {
        return new DirectChannel();
    }

    @Bean
    @ServiceActivator(inputChannel = ACKNOWLEDGEMENTS)
    MessageHandler acknowledgementHandler(ObjectProvider<AcknowledgedSender> sender) {
        return sent -> sender.getObject().acknowledged(sent);
    }

    @Bean
    @ServiceActivator(inputChannel = "errorChannel")
    MessageHandler sendFailureHandler(ObjectProvider<AcknowledgedSender> sender) {
        return (Message<?> failure) -> sender.getObject().failed(failure.getPayload());
    }

    @Bean
    BrokerIdentity brokerIdentity(JdbcClient jdbc) {
        return new BrokerIdentity(jdbc);
    }

    @Bean
    BrokerWatch brokerWatch(
            Environment environment,
            BrokerIdentity identity,
            ObjectProvider<BrokerReplaced> listeners,
            KafkaProperties properties) {
        String brokers = environment.getRequiredProperty("spring.cloud.stream.kafka.binder.brokers");
        return new BrokerWatch(brokers, identity, listeners, properties);
    }

    @Bean
    BrokerHealth kafkaHealthIndicator(BrokerWatch watch) {
        return new BrokerHealth(watch);
    }
}
