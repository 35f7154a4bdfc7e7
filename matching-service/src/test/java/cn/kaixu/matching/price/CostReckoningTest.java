package cn.kaixu.matching.price;

import java.math.BigDecimal;
import java.util.List;

import cn.kaixu.matching.Offers;
import cn.kaixu.matching.pool.Royalty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static cn.kaixu.matching.price.CostReckoning.DEFAULT_SALES;
import static org.assertj.core.api.Assertions.assertThat;

class CostReckoningTest {

    @Test
    void costsNothingWhenFree() {
        assertThat(amounts(Offers.free())).containsExactly("0", "0", "0");
    }

    @Test
    void putsALumpSumIntoTheFirstYear() {
        assertThat(amounts(Offers.lumpSum("50000"))).containsExactly("50000", "0", "0");
    }

    @Test
    void reckonsTheShareFromAssumedSalesAndSaysSo() {
        CostTable table = CostReckoning.of(Offers.share("10000", "3.5"), new BigDecimal("2000000"));
        assertThat(texts(table)).containsExactly("80000", "70000", "70000");
        assertThat(table.assumedYearlySales()).isEqualByComparingTo("2000000");
        assertThat(table.explanation()).contains("假定", "2000000", "3.5");
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 1, 15000, 0, 0, 0", // the first later payment falls due as the first year ends
        "YEAR, 4, 15000, 5000, 5000, 5000",
        "QUARTER, 4, 30000, 0, 0, 0",
        "QUARTER, 5, 30000, 5000, 0, 0",
        "MONTH, 12, 70000, 0, 0, 0",
        "MONTH, 40, 70000, 60000, 60000, 20000"
    })
    void spreadsInstalmentsOverTheYearsTheyFallDueIn(
            String period, int later, String first, String second, String third, String afterwards) {
        CostTable table = CostReckoning.of(Offers.instalments(period, later), DEFAULT_SALES);
        assertThat(texts(table)).containsExactly(first, second, third);
        assertThat(table.afterwards()).isEqualByComparingTo(afterwards);
    }

    @Test
    void givesNoFigureForAnotherStandard() {
        CostTable table = CostReckoning.of(Offers.other("每台 5 元"), DEFAULT_SALES);
        assertThat(table.total()).isNull();
        assertThat(table.years()).hasSize(3).allMatch(year -> year.amount() == null);
        assertThat(table.explanation()).contains("每台 5 元");
    }

    @Test
    void sortsFromFreeToUnknown() {
        assertThat(List.of(Offers.free(), Offers.lumpSum("10000"), Offers.share("0", "5"), Offers.other("面议")))
                .extracting(CostReckoning::sortKey)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void labelsEveryStandardInChinese() {
        assertThat(FeeLabel.of(Offers.free())).isEqualTo("免费");
        assertThat(FeeLabel.of(Offers.lumpSum("50000"))).isEqualTo("一次总付 5 万元");
        assertThat(FeeLabel.of(Offers.lumpSum("9999.5"))).isEqualTo("一次总付 9999.5 元");
        assertThat(FeeLabel.of(Offers.share("12345", "3.50"))).isEqualTo("入门费 1.2345 万元 + 净销售额的 3.5%");
        assertThat(FeeLabel.of(Offers.instalments("YEAR", 4))).isEqualTo("分 5 次共 3 万元");
        assertThat(FeeLabel.of(Offers.other("按件计费"))).isEqualTo("其他标准：按件计费");
    }

    private static List<String> amounts(Royalty royalty) {
        return texts(CostReckoning.of(royalty, DEFAULT_SALES));
    }

    private static List<String> texts(CostTable table) {
        return table.years().stream()
                .map(year -> year.amount() == null
                        ? "-"
                        : year.amount().stripTrailingZeros().toPlainString())
                .toList();
    }
}
