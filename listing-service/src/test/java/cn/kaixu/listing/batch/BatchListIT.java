package cn.kaixu.listing.batch;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of an organisation's batches, narrowed to what is looked for. */
@ServiceTest
class BatchListIT {

    private static final String ROW = "专利号,专利名称,专利权人,授权公告日\nZL201710555234.6,一种装置,武汉理工大学,2019-07-12\n";
    private static final String REJECTED = "专利号,专利名称,专利权人,授权公告日\nZL201710555234.1,一种装置,武汉理工大学,2019-07-12\n";
    private static final String UNNAMED = "专利号,名字,专利权人,授权公告日\nZL201710555234.6,一种装置,武汉理工大学,2019-07-12\n";

    private final TestHttp http;
    private final BatchDesk clerk;

    @Autowired
    BatchListIT(TestHttp http) {
        String organisation = UUID.randomUUID().toString();
        this.http = http.as(TestTokens.bearer("clerk-" + organisation, "institution-clerk", organisation, "420100"));
        this.clerk = new BatchDesk(
                http, TestTokens.bearer("clerk-" + organisation, "institution-clerk", organisation, "420100"));
    }

    @Test
    void isNarrowedToAStateAndAName() {
        String batch = upload("高校汇总表.csv", ROW);
        clerk.await(batch, "CHECKED");

        assertThat(ids("?state=CHECKED&q=" + encoded("高校汇总"))).contains(batch);
        assertThat(ids("?state=COMMITTED&q=" + encoded("高校汇总"))).isEmpty();
        assertThat(ids("?q=" + encoded("100%")))
                .as("a per cent sign is no wildcard")
                .isEmpty();
        assertThat(ids("?q=%00")).as("nothing is searched for").contains(batch);
    }

    @Test
    void isNarrowedToWhatWaitsForItsClerk() {
        String incomplete = upload("待补全.csv", ROW);
        String asking = upload("待确认.csv", UNNAMED);
        String hopeless = upload("不合格.csv", REJECTED);
        clerk.await(incomplete, "CHECKED");
        clerk.await(asking, "AWAITING_COLUMNS");
        clerk.await(hopeless, "CHECKED");

        assertThat(ids("?waiting=true")).containsExactlyInAnyOrder(incomplete, asking);
        assertThat(http.get("/api/batches?waiting=true&size=1")
                        .json()
                        .at("/total")
                        .asInt())
                .isEqualTo(2);

        clerk.complete(incomplete);
        clerk.commit(incomplete, 1);
        assertThat(http.delete("/api/batches/" + asking).status()).isEqualTo(204);
        assertThat(ids("?waiting=true")).isEmpty();
    }

    private String upload(String name, String table) {
        return http.with("Idempotency-Key", UUID.randomUUID().toString())
                .upload("/api/batches", "file", name, table.getBytes(StandardCharsets.UTF_8), Map.of())
                .json()
                .at("/id")
                .asString();
    }

    private List<String> ids(String query) {
        JsonNode list = http.get("/api/batches" + query).json();
        return list.at("/items").findValuesAsString("id");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
