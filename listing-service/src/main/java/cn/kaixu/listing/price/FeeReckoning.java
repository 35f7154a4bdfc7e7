package cn.kaixu.listing.price;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import cn.kaixu.listing.declaration.SubmissionLimits;
import cn.kaixu.listing.price.FeeInputs.EarlierLicence;
import cn.kaixu.listing.price.statistics.FeeStatistics;
import cn.kaixu.listing.price.statistics.Measure;
import cn.kaixu.listing.price.statistics.Statistic;

/**
 * Works out the five methods. The guideline's own formulas and coefficients were not to be had, so the arithmetic is the plainest reading of each method's
 * name, the coefficient is the owner's, and a method without a sourced base gives no figure.
 */
public final class FeeReckoning {

    private static final String OWNER = "权利人填写";

    private final SubmissionLimits limits;

    public FeeReckoning(SubmissionLimits limits) {
        this.limits = limits;
    }

    /** All five methods, the nearest data first. */
    public List<MethodResult> of(FeeInputs inputs, FeeStatistics statistics) {
        return List.of(
                ownLicences(inputs).result(limits),
                ownIncome(inputs).result(limits),
                industry(inputs, statistics).result(limits),
                international(inputs).result(limits),
                appraisal(inputs).result(limits));
    }

    private static Working ownLicences(FeeInputs inputs) {
        Working working = new Working(FeeMethod.OWN_LICENCES, inputs.coefficient());
        List<BigDecimal> yearly = inputs.licences().stream()
                .flatMap(licence -> yearly(licence).stream())
                .toList();
        List<BigDecimal> rates = inputs.licences().stream()
                .map(EarlierLicence::rate)
                .filter(Objects::nonNull)
                .toList();
        if (!yearly.isEmpty()) {
            working.from(OWNER).fee(mean(yearly), "%d 份合同金额 ÷ 年数的平均".formatted(yearly.size()));
        }
        if (!rates.isEmpty()) {
            working.from(OWNER).share(mean(rates), "%d 份合同提成费率的平均".formatted(rates.size()));
        }
        return yearly.isEmpty() && rates.isEmpty() ? working.lacks("没有填写本专利已有许可的金额和年数，或者提成费率。") : working;
    }

    private static Working ownIncome(FeeInputs inputs) {
        Working working = new Working(FeeMethod.OWN_INCOME, inputs.coefficient());
        BigDecimal income = inputs.ownYearlyIncome();
        BigDecimal share = inputs.patentShare();
        if (income == null || share == null) {
            return working.lacks("没有填写自行实施的年均收益和其中归属于本专利的比例。");
        }
        return working.from(OWNER)
                .fee(
                        Figures.quotient(income.multiply(share), 100),
                        "年均收益 %s 元 × 归属比例 %s%%".formatted(Figures.plain(income), Figures.plain(share)));
    }

    private static Working industry(FeeInputs inputs, FeeStatistics statistics) {
        Working working = new Working(FeeMethod.INDUSTRY, inputs.coefficient());
        String industry = inputs.industry();
        if (industry == null) {
            return working.lacks("没有选择专利所属行业。");
        }
        Optional<Statistic> fee = statistics.newest(industry, Measure.FIXED_MEAN_PER_PATENT_YEAR);
        Optional<Statistic> rate = statistics.newest(industry, Measure.ROYALTY_MEAN_RATE);
        fee.ifPresent(one -> working.from(one.origin()).fee(one.value(), "%s 年行业平均每件每年".formatted(one.period())));
        rate.ifPresent(one -> working.from(one.origin()).share(one.value(), "%s 年行业平均提成费率".formatted(one.period())));
        return fee.isEmpty() && rate.isEmpty()
                ? working.lacks("现行统计数据（第 %d 版）没有该行业的平均金额和费率，不作估算；官方行业表导入后即可使用。".formatted(statistics.version()))
                : working;
    }

    private static Working international(FeeInputs inputs) {
        Working working = new Working(FeeMethod.INTERNATIONAL, inputs.coefficient());
        BigDecimal rate = inputs.commonRate();
        String source =
                Objects.requireNonNullElse(inputs.commonRateSource(), "").strip();
        if (rate == null || source.isEmpty()) {
            return working.lacks("没有官方公布的国际通行费率数据；有可靠来源的，请填写费率并写明来源。");
        }
        return working.from(OWNER + "，来源：" + source).share(rate, "通行费率");
    }

    private static Working appraisal(FeeInputs inputs) {
        Working working = new Working(FeeMethod.APPRAISAL, inputs.coefficient());
        BigDecimal value = inputs.appraisedValue();
        Integer years = inputs.appraisedYears();
        if (value == null || years == null) {
            return working.lacks("没有填写普通许可的评估价值和对应年数。");
        }
        return working.from(OWNER)
                .fee(Figures.quotient(value, years), "评估价值 %s 元 ÷ %d 年".formatted(Figures.plain(value), years));
    }

    private static Optional<BigDecimal> yearly(EarlierLicence licence) {
        return licence.amount() == null || licence.years() == null
                ? Optional.empty()
                : Optional.of(Figures.quotient(licence.amount(), licence.years()));
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return Figures.quotient(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add), values.size());
    }
}
