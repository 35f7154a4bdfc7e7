package cn.kaixu.review.config;

import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** Settings of review-service: the watch over announced patents, how long a claim on a case lasts, how many lines of a register file are taken at once. */
@Validated
@ConfigurationProperties("kaixu.review")
public record ReviewProperties(
        @DefaultValue @Valid Watch watch,
        @DefaultValue("2h") Duration claimLasts,
        @DefaultValue("100000") @Positive int importSlice) {

    /** After how long an announced patent is verified again, a day short of the thirty allowed, and how often to look. */
    public record Watch(
            @DefaultValue("29d") Duration reverifyAfter,
            @DefaultValue("1m") Duration lookEvery) {

        /** A verification older than this is overdue. */
        public Duration overdueAfter() {
            return reverifyAfter.plusDays(1);
        }
    }
}
