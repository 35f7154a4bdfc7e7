package cn.kaixu.reporting.config;

import java.math.BigDecimal;
import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** Settings of reporting-service: the scheme's targets and the limits of the live stream. */
@Validated
@ConfigurationProperties("kaixu.reporting")
public record ReportingProperties(
        @Valid @DefaultValue Targets targets,
        @Valid @DefaultValue Stream stream) {

    /** What the scheme is to reach (notice of 2022-07-22): institutions, patents, licensed share in percent. */
    public record Targets(
            @DefaultValue("30") @Positive int institutions,
            @DefaultValue("500") @Positive int patents,
            @DefaultValue("15") @Positive BigDecimal licensedShare) {}

    /** Live readers at a time, the shortest pause between two pushes, and how often an idle line gets a sign of life. */
    public record Stream(
            @DefaultValue("500") @Min(1) @Max(10_000) int readers,
            @DefaultValue("200ms") Duration pause,
            @DefaultValue("15s") Duration heartbeat) {}
}
