package cn.kaixu.platform.axon;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How commands and events are processed.
 *
 * @param cachedAggregates how many aggregates stay in memory
 * @param batchSize how many events a processor handles in one transaction at most
 * @param viewPatience how long a request waits for the views to show its own change
 */
@ConfigurationProperties("kaixu.axon")
record AxonProperties(
        @DefaultValue("20000") int cachedAggregates,
        @DefaultValue("200") int batchSize,
        @DefaultValue("5s") Duration viewPatience) {}
