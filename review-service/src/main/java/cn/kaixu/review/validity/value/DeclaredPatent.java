package cn.kaixu.review.validity.value;

import java.time.LocalDate;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.PatentType;
import org.jspecify.annotations.Nullable;

/** The patent as the declarant describes it; dates that were not given are absent. */
public record DeclaredPatent(
        PatentNumber number,
        PatentType type,
        String title,
        @Nullable LocalDate grantDate,
        @Nullable LocalDate filingDate,
        @Nullable LocalDate termEnd) {}
