package cn.kaixu.listing.price.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.config.ListingProperties;
import cn.kaixu.listing.declaration.SubmissionLimits;
import cn.kaixu.listing.price.FeeInputs;
import cn.kaixu.listing.price.FeeReckoning;
import cn.kaixu.listing.price.MethodResult;
import cn.kaixu.listing.price.statistics.FeeStatistics;
import cn.kaixu.listing.price.statistics.FeeStatisticsDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Guides owners to a price. What they say of their business is posted, so that no address or log holds it, and nothing of it is kept. */
@RestController
class GuidanceController {

    private static final int PLACES = 6;

    private final FeeStatisticsDesk statistics;
    private final SubmissionLimits limits;

    GuidanceController(FeeStatisticsDesk statistics, ListingProperties properties) {
        this.statistics = statistics;
        ListingProperties.Ceilings ceilings = properties.ceilings();
        this.limits = new SubmissionLimits(ceilings.fixedFee(), ceilings.salesShare(), ceilings.textLength());
    }

    @PostMapping("/api/declarations/fee-guidance")
    @RolesAllowed({Roles.PATENTEE, Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK})
    GuidanceView guide(@Valid @RequestBody FeeInputs inputs) {
        FeeStatistics known = statistics.inForce();
        List<MethodResult> methods = new FeeReckoning(limits).of(inputs, known);
        return new GuidanceView(
                GuidanceView.GUIDELINE,
                incomePreserving(inputs.licensees()),
                methods,
                GuidanceView.Range.of(methods, MethodResult::yearlyFee),
                GuidanceView.Range.of(methods, MethodResult::salesShare),
                GuidanceView.Ceilings.of(limits),
                GuidanceView.StatisticsView.of(known, known.nation()));
    }

    private static @Nullable BigDecimal incomePreserving(@Nullable Integer licensees) {
        return licensees == null
                ? null
                : BigDecimal.ONE
                        .divide(BigDecimal.valueOf(licensees), PLACES, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }
}
