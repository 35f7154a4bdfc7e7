package cn.kaixu.review.online;

import java.net.URI;
import java.time.Duration;

import jakarta.validation.constraints.Positive;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which online register to ask, and how patiently. Without an address none is asked.
 *
 * @param answer how long one question may take in all, the repeat included not
 * @param perSecond questions a second, {@code concurrent} at the same time
 * @param failures so many in a row, and nothing is asked for {@code pause}
 * @param valid how long an answer counts as knowledge; one without knowledge is tried again after {@code retry}
 */
@Validated
@ConfigurationProperties("kaixu.review.online")
public record OnlineSettings(
        @Nullable URI baseUrl,
        @DefaultValue("联机登记簿") String name,
        @DefaultValue("2s") Duration connect,
        @DefaultValue("5s") Duration answer,
        @DefaultValue("5") @Positive int perSecond,
        @DefaultValue("4") @Positive int concurrent,
        @DefaultValue("5") @Positive int failures,
        @DefaultValue("30s") Duration pause,
        @DefaultValue("7d") Duration valid,
        @DefaultValue("10m") Duration retry,
        @DefaultValue("5s") Duration lookEvery) {}
