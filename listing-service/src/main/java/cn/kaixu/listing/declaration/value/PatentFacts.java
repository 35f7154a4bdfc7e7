package cn.kaixu.listing.declaration.value;

import java.time.LocalDate;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.PatentType;
import org.jspecify.annotations.Nullable;

/** The patent as the declaration names it, annex 4 ①. */
public record PatentFacts(
        PatentNumber number,
        PatentType type,
        String title,
        LocalDate grantDate,
        @Nullable LocalDate filingDate,
        @Nullable LocalDate termEnd) {}
