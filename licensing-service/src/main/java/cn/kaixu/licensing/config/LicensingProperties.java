package cn.kaixu.licensing.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/** Settings of licensing-service: the working calendar, the clocks of a recordal, the size of evidence. */
@Validated
@ConfigurationProperties("kaixu.licensing")
public record LicensingProperties(
        @DefaultValue("classpath:calendar/china_holidays.csv")
        Resource calendar,

        @DefaultValue("3") @Min(1) @Max(24) int fileWithinMonths,
        @DefaultValue("7") @Min(1) @Max(60) int decideWithinWorkingDays,
        @DefaultValue("10MB") DataSize largestEvidence) {}
