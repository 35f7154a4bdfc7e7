package cn.kaixu.platform.eventstore;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the event store appends.
 *
 * @param waitingAppends how many appends may wait before further ones are refused
 * @param largestGroup how many events are stored in one transaction
 * @param patience how long a caller waits for its append
 * @param hashAlgorithm the name of the algorithm that chains new events
 */
@ConfigurationProperties("kaixu.event-store")
public record EventStoreProperties(
        @DefaultValue("4096") int waitingAppends,
        @DefaultValue("256") int largestGroup,
        @DefaultValue("30s") Duration patience,
        @DefaultValue("SHA-256") String hashAlgorithm) {}
