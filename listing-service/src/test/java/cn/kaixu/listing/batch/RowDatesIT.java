package cn.kaixu.listing.batch;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates of many rows, each row its own: they fill what the table left blank. */
@ServiceTest
class RowDatesIT {

    private static final String TABLE = """
            专利号,专利名称,专利权人,授权日
            ZL201810881290.3,一种装置,武汉理工大学,
            ZL201811065486.1,一种方法,武汉理工大学,2020-08-11
            ZL201910204187.X,一种材料,武汉理工大学,不详
            """;

    private final BatchDesk clerk;
    private final BatchDesk other;

    @Autowired
    RowDatesIT(TestHttp http) {
        this.clerk = new BatchDesk(http, TestTokens.bearer("dates-clerk", "institution-clerk", "dates", "420100"));
        this.other = new BatchDesk(http, TestTokens.bearer("hbut-clerk", "institution-clerk", "hbut", "420100"));
    }

    @Test
    void fillTheBlanksOfEachRowAndNothingElse() {
        String batch = checked();
        Answer filled = fill(
                clerk,
                batch,
                List.of(
                        Map.of("row", 2, "grantDate", "2020-07-10", "filingDate", "2018-08-06"),
                        Map.of("row", 3, "grantDate", "2021-01-01", "termEnd", "2038-09-13"),
                        Map.of("row", 4, "grantDate", "2021-01-05")));
        assertThat(filled.status()).as(filled.text()).isEqualTo(200);
        assertThat(value(batch, 2, "grantDate")).isEqualTo("2020-07-10");
        assertThat(value(batch, 2, "filingDate")).isEqualTo("2018-08-06");
        assertThat(value(batch, 3, "grantDate")).as("what the table says stays").isEqualTo("2020-08-11");
        assertThat(value(batch, 3, "termEnd")).isEqualTo("2038-09-13");
        assertThat(clerk.row(batch, 4).at("/values/grantDate").isNull())
                .as("what cannot be read is the clerk's to mend")
                .isTrue();
        assertThat(clerk.row(batch, 2).at("/findings").findValuesAsString("field"))
                .as("checked again with the date")
                .doesNotContain("grantDate");
    }

    @Test
    void holdAgainstTheRulesAtOnce() {
        String batch = checked();
        fill(clerk, batch, List.of(Map.of("row", 2, "grantDate", "2018-01-01", "filingDate", "2018-08-06")));
        assertThat(clerk.row(batch, 2).at("/findings").findValuesAsString("rule"))
                .contains("grant-date-is-after-filing");
    }

    @Test
    void areRefusedForRowsThatAreNotThereAndForOthers() {
        String batch = checked();
        Map<String, Object> dates = Map.of("row", 2, "grantDate", "2020-07-10");
        Answer unknown = fill(clerk, batch, List.of(dates, Map.of("row", 99, "grantDate", "2020-07-10")));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.json().at("/code").asString()).isEqualTo("batch-row-not-open");
        assertThat(clerk.row(batch, 2).at("/values/grantDate").isNull())
                .as("all or none")
                .isTrue();
        assertThat(fill(other, batch, List.of(dates)).status()).isEqualTo(404);
        List<Map<String, Object>> tooMany = IntStream.range(0, 501)
                .mapToObj(row -> Map.<String, Object>of("row", row, "grantDate", "2020-07-10"))
                .toList();
        assertThat(fill(clerk, batch, tooMany).status()).isEqualTo(422);
    }

    private String checked() {
        String batch = clerk.upload(TABLE);
        clerk.await(batch, "CHECKED");
        return batch;
    }

    private static Answer fill(BatchDesk desk, String batch, List<Map<String, Object>> rows) {
        return desk.http().patch("/api/batches/" + batch + "/rows/dates", Map.of("rows", rows));
    }

    private String value(String batch, int row, String field) {
        return clerk.row(batch, row).at("/values/" + field).asString();
    }
}
