package cn.kaixu.review.queue;

import java.time.Instant;

import cn.kaixu.review.validity.value.CheckOutcome;

/** One check as the reviewer sees it. */
public record CaseCheck(
        String rule, String title, CheckOutcome outcome, String evidence, String legalBasis, Instant checkedAt) {}
