package cn.kaixu.licensing.licence.value;

import java.time.LocalDate;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.PatentType;
import org.jspecify.annotations.Nullable;

/** The patent a licence is about, as announced; dates the declaration lacked are absent. */
public record LicensedPatent(
        PatentNumber number,
        PatentType type,
        String title,
        @Nullable LocalDate grantDate,
        @Nullable LocalDate filingDate,
        @Nullable LocalDate termEnd) {}
