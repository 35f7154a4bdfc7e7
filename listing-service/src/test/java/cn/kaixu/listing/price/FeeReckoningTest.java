package cn.kaixu.listing.price;

import java.math.BigDecimal;
import java.util.List;

import cn.kaixu.listing.declaration.SubmissionLimits;
import cn.kaixu.listing.price.FeeInputs.EarlierLicence;
import cn.kaixu.listing.price.statistics.FeeStatistics;
import cn.kaixu.listing.price.statistics.Measure;
import cn.kaixu.listing.price.statistics.Statistic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FeeReckoningTest {

    private static final FeeInputs NOTHING = new FeeInputs(null, null, null, null, null, null, null, null, null, null);
    private static final FeeStatistics TOTALS_ONLY = new FeeStatistics(
            1,
            "总数",
            List.of(new Statistic(
                    "2023", Statistic.NATION, Measure.FIXED_MEAN_PER_CONTRACT, decimal("1660000"), "某公告")));
    private static final FeeStatistics WITH_INDUSTRY = new FeeStatistics(
            2,
            "分行业",
            List.of(
                    new Statistic("2022", "C", Measure.FIXED_MEAN_PER_PATENT_YEAR, decimal("9"), "旧公告"),
                    new Statistic("2023", "C", Measure.FIXED_MEAN_PER_PATENT_YEAR, decimal("30000.01"), "新公告"),
                    new Statistic("2023", "C", Measure.ROYALTY_MEAN_RATE, decimal("3.3333"), "新公告")));

    private final FeeReckoning reckoning =
            new FeeReckoning(new SubmissionLimits(decimal("20000000"), decimal("20"), 2000));

    @Test
    void givesNoFigureWithoutInputsAndSaysWhyForEachMethod() {
        assertThat(reckoning.of(NOTHING, TOTALS_ONLY))
                .hasSize(5)
                .allSatisfy(result -> assertThat(result.hasFigure()).isFalse())
                .allSatisfy(result -> assertThat(result.missing()).isNotEmpty());
    }

    @Test
    void givesNoFigureForAnIndustryTheSourceDoesNotCover() {
        MethodResult result = of(FeeMethod.INDUSTRY, inputs("0.5", "C"), TOTALS_ONLY);
        assertThat(result.hasFigure()).isFalse();
        assertThat(result.missing()).singleElement().asString().contains("第 1 版", "不作估算");
    }

    @Test
    void takesTheNewestNumbersOfTheIndustry() {
        MethodResult result = of(FeeMethod.INDUSTRY, inputs("0.5", "C"), WITH_INDUSTRY);
        assertThat(result.yearlyFee()).isEqualByComparingTo("15000.01");
        assertThat(result.salesShare()).isEqualByComparingTo("1.6667");
        assertThat(result.sources()).containsExactly("新公告（2023）", "新公告（2023）");
    }

    @Test
    void showsTheBaseButNoFigureWithoutTheOwnersCoefficient() {
        MethodResult result = of(FeeMethod.INDUSTRY, inputs(null, "C"), WITH_INDUSTRY);
        assertThat(result.hasFigure()).isFalse();
        assertThat(result.steps()).first().asString().isEqualTo("基准：2023 年行业平均每件每年 = 30000.01 元/年");
        assertThat(result.missing()).singleElement().asString().contains("调整系数");
    }

    @Test
    void averagesEarlierLicencesByTheirYears() {
        FeeInputs inputs = new FeeInputs(
                3,
                decimal("0.333333"),
                null,
                null,
                List.of(
                        new EarlierLicence(decimal("100000"), 3, null),
                        new EarlierLicence(decimal("50000"), 2, decimal("4")),
                        new EarlierLicence(decimal("70000"), null, null)),
                null,
                null,
                null,
                null,
                null);
        MethodResult result = of(FeeMethod.OWN_LICENCES, inputs, TOTALS_ONLY);
        assertThat(result.yearlyFee()).isEqualByComparingTo("9722.21");
        assertThat(result.salesShare()).isEqualByComparingTo("1.3333");
    }

    @Test
    void takesTheShareOfTheOwnersIncome() {
        FeeInputs inputs = new FeeInputs(
                null, decimal("1"), decimal("123456.78"), decimal("12.5"), null, null, null, null, null, null);
        assertThat(of(FeeMethod.OWN_INCOME, inputs, TOTALS_ONLY).yearlyFee()).isEqualByComparingTo("15432.10");
    }

    @Test
    void takesACommonRateOnlyWithItsSource() {
        assertThat(of(FeeMethod.INTERNATIONAL, common(" "), TOTALS_ONLY).hasFigure())
                .isFalse();
        MethodResult result = of(FeeMethod.INTERNATIONAL, common("某标准必要专利许可公告"), TOTALS_ONLY);
        assertThat(result.salesShare()).isEqualByComparingTo("21");
        assertThat(result.aboveCeiling()).isTrue();
        assertThat(result.sources()).singleElement().asString().contains("某标准必要专利许可公告");
    }

    @Test
    void marksWhatIsAboveTheCeilingAndNotWhatIsOnIt() {
        assertThat(of(FeeMethod.APPRAISAL, appraised("20000000"), TOTALS_ONLY).aboveCeiling())
                .isFalse();
        assertThat(of(FeeMethod.APPRAISAL, appraised("20000000.01"), TOTALS_ONLY)
                        .aboveCeiling())
                .isTrue();
    }

    private MethodResult of(FeeMethod method, FeeInputs inputs, FeeStatistics statistics) {
        return reckoning.of(inputs, statistics).stream()
                .filter(result -> result.method() == method)
                .findFirst()
                .orElseThrow();
    }

    private static FeeInputs inputs(@Nullable String coefficient, String industry) {
        return new FeeInputs(
                null,
                coefficient == null ? null : decimal(coefficient),
                null,
                null,
                null,
                industry,
                null,
                null,
                null,
                null);
    }

    private static FeeInputs common(String source) {
        return new FeeInputs(null, decimal("0.7"), null, null, null, null, decimal("30"), source, null, null);
    }

    private static FeeInputs appraised(String value) {
        return new FeeInputs(null, decimal("1"), null, null, null, null, null, null, decimal(value), 1);
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }
}
