package cn.kaixu.review.validity.value;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What was known from an online register at a run of the checks: the name of the register, in Chinese what came of asking, the day it said so, and what it
 * said last.
 */
public record OnlineExtract(
        String source,
        String reasonText,
        @Nullable LocalDate knownOn,
        @Nullable RegisterExtract entry) {}
