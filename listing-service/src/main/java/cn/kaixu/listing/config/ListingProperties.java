package cn.kaixu.listing.config;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the listing service; the defaults are those of the Hubei pilot. {@code publicAddress} is where the web client is reached, {@code daysToSign}
 * how long owners who were invited to sign have for it, {@code daysToBeHeard} how long a patentee can object to a revocation.
 */
@Validated
@ConfigurationProperties("kaixu.listing")
public record ListingProperties(
        @Valid @DefaultValue Ceilings ceilings,
        @Valid @DefaultValue Batch batch,
        @DefaultValue("http://127.0.0.1:8080") @NotNull URI publicAddress,
        @DefaultValue("10s") @NotNull Duration lookForExpiryEvery,
        @DefaultValue("1s") @NotNull Duration lookForPapersEvery,
        @DefaultValue("30") @Positive int daysToSign,
        @DefaultValue("15") @Positive int daysToBeHeard,
        @DefaultValue("10MB") @NotNull DataSize largestAttachment) {

    /** CNIPA notice 2024/19: fixed fee in yuan, share in percent of net sales; {@code textLength} in characters. */
    public record Ceilings(
            @DefaultValue("20000000") @NotNull @Positive BigDecimal fixedFee,
            @DefaultValue("20") @NotNull @Positive @Max(100) BigDecimal salesShare,
            @DefaultValue("2000") @Min(100) int textLength) {}

    /** How much a batch may hold, how hard it may push the event store, and how long its file is kept. */
    public record Batch(
            @DefaultValue("20MB") DataSize fileSize,
            @DefaultValue("20000") @Positive int rows,
            @DefaultValue("200") @Positive int columns,
            @DefaultValue("2000") @Positive int archiveEntries,
            @DefaultValue("256MB") DataSize unpackedSize,
            @DefaultValue("200") @Positive int archiveRatio,
            @DefaultValue("500") @Positive int rowsPerStep,
            @DefaultValue("32") @Positive int parallelCommands,
            @DefaultValue("90d") @NotNull Duration keepFiles,
            @DefaultValue("1h") @NotNull Duration lookForOldFilesEvery) {}
}
