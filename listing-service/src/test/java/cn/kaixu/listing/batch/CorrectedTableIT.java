package cn.kaixu.listing.batch;

import java.util.List;

import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A table that is corrected and sent again: only what changed is worked on. */
@ServiceTest
class CorrectedTableIT {

    private static final String HEADER = "专利号,专利名称,专利权人,授权日\n";
    private static final String FIRST = "ZL201810881290.3,一种装置,武汉理工大学,2020-07-10\n";
    private static final String SECOND = "ZL201811065486.1,一种方法,武汉理工大学,2020-08-11\n";

    private final JdbcClient sql;
    private final BatchDesk clerk;
    private final BatchDesk other;

    @Autowired
    CorrectedTableIT(TestHttp http, JdbcClient sql) {
        this.sql = sql;
        this.clerk = desk(http, "whut-clerk", "whut");
        this.other = desk(http, "hbut-clerk", "hbut");
    }

    private static BatchDesk desk(TestHttp http, String person, String organisation) {
        return new BatchDesk(http, TestTokens.bearer(person, "institution-clerk", organisation, "420100"));
    }

    @Test
    void worksOnlyOnWhatChanged() {
        String first = clerk.upload(HEADER + FIRST + SECOND + "ZL201811065487.X,坏行,武汉理工大学,\n");
        assertCounts(clerk.await(first, "CHECKED"), 3, 0, 2, 1, 0, 0);
        clerk.complete(first);
        clerk.commit(first, 2);

        String corrected = clerk.upload(HEADER
                + " ZL 2018 1 0881290.3 , 一种装置 ,武汉理工大学,2020/7/10\n"
                + SECOND.replace("一种方法", "另一种方法")
                + "ZL201910204187.X,一种材料,武汉理工大学,2021-01-05\n");
        assertCounts(clerk.await(corrected, "CHECKED"), 3, 0, 1, 1, 0, 1);
        JsonNode same = clerk.row(corrected, 2);
        assertThat(same.at("/outcome").asString()).isEqualTo("UNCHANGED");
        assertThat(same.at("/declarationId").asString()).isEqualTo("D2018108812903");
        assertThat(same.at("/findings")).isEmpty();
        assertThat(rules(clerk.row(corrected, 3))).contains("patent-has-no-live-declaration");

        clerk.complete(corrected);
        clerk.commit(corrected, 1);
        assertCounts(clerk.view(corrected), 3, 0, 0, 1, 1, 1);
        assertThat(clerk.http().get("/api/batches/" + corrected + "/rows.csv").text())
                .contains("未变化");
        assertThat(sql.sql("select count(*) from domain_event where aggregate_identifier = 'D2018108812903'")
                        .query(Integer.class)
                        .single())
                .as("the repeated row changed nothing")
                .isEqualTo(1);
    }

    @Test
    void seesNoRepetitionInWhatAnotherOrganisationDeclared() {
        String row = "ZL201910551246.0,一种设备,甲公司,2021-03-02\n";
        String mine = clerk.upload(HEADER + row);
        clerk.await(mine, "CHECKED");
        clerk.complete(mine);
        clerk.commit(mine, 1);

        String theirs = other.upload(HEADER + row);
        assertCounts(other.await(theirs, "CHECKED"), 1, 0, 0, 1, 0, 0);
        assertThat(other.row(theirs, 2).at("/declarationId").isString()).isFalse();
    }

    private static List<String> rules(JsonNode row) {
        return row.at("/findings")
                .valueStream()
                .map(finding -> finding.at("/rule").asString())
                .toList();
    }

    private static void assertCounts(
            JsonNode batch, int rows, int ready, int incomplete, int rejected, int submitted, int unchanged) {
        JsonNode counts = batch.at("/counts");
        assertThat(List.of("rows", "ready", "incomplete", "rejected", "submitted", "unchanged").stream()
                        .map(name -> counts.at("/" + name).asInt()))
                .as(batch.toString())
                .containsExactly(rows, ready, incomplete, rejected, submitted, unchanged);
    }
}
