package cn.kaixu.matching;

import java.util.List;
import java.util.Map;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What a fee standard would cost a firm, asked before it is declared, on real servers. */
@ServiceTest
class CostExamplesIT {

    private static final String PATH = "/api/pool/cost-examples";

    private final TestHttp http;

    @Autowired
    CostExamplesIT(TestHttp http) {
        this.http = http;
    }

    @Test
    void reckonsEveryStandardExactly() {
        Answer answer = http.post(
                PATH,
                Map.of(
                        "yearlySales",
                        "333333.33",
                        "standards",
                        List.of(
                                Map.of("mode", "FREE"),
                                Map.of("mode", "ENTRY_FEE_AND_SHARE", "entryFee", 5000.10, "salesShare", 3),
                                Map.of("mode", "LUMP_SUM", "amount", 20000),
                                Map.of(
                                        "mode",
                                        "INSTALMENTS",
                                        "instalments",
                                        Map.of(
                                                "first",
                                                6000.05,
                                                "firstWithinDays",
                                                30,
                                                "period",
                                                "YEAR",
                                                "daysBeforePeriodEnd",
                                                10,
                                                "laterCount",
                                                4,
                                                "laterAmount",
                                                1000.10)),
                                Map.of("mode", "OTHER", "otherStandard", "每件 2 元"))));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(totals(answer.json())).containsExactly("0", "35000.1", "20000", "9000.35", "null");
        assertThat(answer.json().at("/1/years/0/amount").decimalValue()).isEqualByComparingTo("15000.10");
        assertThat(answer.json().at("/3/afterwards").decimalValue()).isEqualByComparingTo("1000.10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"yearlySales\": -1, \"standards\": [{\"mode\": \"FREE\"}]}",
                "{\"yearlySales\": 1, \"standards\": []}",
                "{\"yearlySales\": 1e999999, \"standards\": [{\"mode\": \"FREE\"}]}",
                "{\"yearlySales\": 1, \"standards\": [{\"mode\": \"INSTALMENTS\"}]}",
                "{\"yearlySales\": 1, \"standards\": [{\"mode\": \"LUMP_SUM\", \"amount\": 1e-999999}]}",
                "{\"yearlySales\": 1, \"standards\": [{\"mode\": \"BARTER\"}]}"
            })
    void refusesWhatCannotBeReckoned(String body) {
        assertThat(http.with("Content-Type", "application/json")
                        .post(PATH, body)
                        .status())
                .isIn(400, 422);
    }

    private static List<String> totals(JsonNode tables) {
        return tables.valueStream()
                .map(table -> table.at("/total").isNull()
                        ? "null"
                        : table.at("/total").decimalValue().stripTrailingZeros().toPlainString())
                .toList();
    }
}
