package cn.kaixu.platform.kafka;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this service uses Kafka.
 *
 * @param topicPrefix put before every topic name, for brokers shared by several installations
 * @param acknowledgement how long the broker may take to acknowledge what was sent
 * @param watchInterval how often the broker's identity is looked at
 */
@ConfigurationProperties("kaixu.kafka")
public record KafkaProperties(
        @DefaultValue("") String topicPrefix,
        @DefaultValue("12s") Duration acknowledgement,
        @DefaultValue("3s") Duration watchInterval) {

    /** The name of a topic on the broker. */
    public String topic(String name) {
        return topicPrefix + name;
    }

    /** The name of a topic as the message types give it. */
    public String withoutPrefix(String topic) {
        return topic.startsWith(topicPrefix) ? topic.substring(topicPrefix.length()) : topic;
    }
}
