package cn.kaixu.contract.listing;

import java.time.LocalDate;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.PatentType;
import org.jspecify.annotations.Nullable;

/** The patent a declaration offers. Dates the declarant did not give are absent. */
public record PatentV1(
        PatentNumber number,
        PatentType type,
        String title,
        @Nullable LocalDate grantDate,
        @Nullable LocalDate filingDate,
        @Nullable LocalDate termEnd) {}
