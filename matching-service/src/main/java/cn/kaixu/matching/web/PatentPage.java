package cn.kaixu.matching.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.kaixu.matching.pool.PoolEntry;
import cn.kaixu.matching.pool.Suspension;
import cn.kaixu.matching.price.CostTable;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/** Everything the public may know of an offered patent; {@code checks} is empty until the review's checks arrived. */
public record PatentPage(
        @JsonUnwrapped PoolItem item,
        PoolEntry.Status status,
        @Nullable LocalDate withdrawnOn,
        @Nullable Suspension suspension,
        @Nullable String otherTerms,
        @Nullable LocalDate grantDate,
        @Nullable LocalDate filingDate,
        @Nullable LocalDate termEnd,
        CostTable costTable,
        @Nullable String ruleSet,
        List<CheckLine> checks) {

    public PatentPage {
        checks = List.copyOf(checks);
    }

    /** One check: when it was last verified and by what. */
    public record CheckLine(String rule, String outcome, String evidence, String legalBasis, Instant checkedAt) {}
}
