package cn.kaixu.listing.declaration;

import java.math.BigDecimal;

/** Ceilings above which an open licence is not accepted; configured, because a province may set its own. */
public record SubmissionLimits(BigDecimal fixedFee, BigDecimal salesShare, int textLength) {}
