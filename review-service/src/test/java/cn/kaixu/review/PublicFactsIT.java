package cn.kaixu.review;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What the register tells those who fill in a form, on real servers. */
@ServiceTest
class PublicFactsIT {

    private static final String OPERATOR = TestTokens.bearer("operator-a", "operator", "hubei-ipo", "420000");
    private static final String HEADER =
            "patentNumber,patentType,title,patentees,filingDate,grantDate,termEnd,legalState,annualFeePaidUntil,asOf,source\n";
    private static final String LINES = """
            ZL202110000001.6,发明,一种激光切割头,武汉理工大学;湖北工业大学,2021-01-04,2022-03-01,2042-06-30,有效;质押,2027-01-04,2026-11-01,公告甲
            ZL202220000001.6,实用新型,一种夹具,武汉试验有限公司,2022-01-05,2022-09-01,,有效,,2026-10-15,公告乙
            """;

    private final TestHttp http;

    @Autowired
    PublicFactsIT(TestHttp http) {
        this.http = http;
    }

    @ParameterizedTest
    @ValueSource(strings = {"patentee", "bureau-clerk", "institution-clerk"})
    void tellsWhatIsPublicWithItsDateAndSource(String role) {
        bulletin();
        JsonNode facts = facts(role, "2021%201%200000001%20.%206");
        assertThat(facts.at("/patentNumber").asString()).isEqualTo("ZL202110000001.6");
        assertThat(facts.at("/known").asBoolean()).isTrue();
        assertThat(facts.at("/title").asString()).isEqualTo("一种激光切割头");
        assertThat(facts.at("/patentees/1").asString()).isEqualTo("湖北工业大学");
        assertThat(facts.at("/termEnd").asString()).isEqualTo("2042-06-30");
        assertThat(facts.at("/termEndReckoned").asBoolean()).isFalse();
        assertThat(facts.at("/legalStates").toString()).isEqualTo("[\"IN_FORCE\",\"PLEDGED\"]");
        assertThat(facts.at("/asOf").asString()).isEqualTo("2026-11-01");
        assertThat(facts.at("/source").asString()).isEqualTo("公告甲");
        assertThat(facts.has("annualFeePaidUntil")).as("fees are not public").isFalse();
    }

    @Test
    void reckonsTheEndWhereTheRegisterNamesNone() {
        bulletin();
        JsonNode facts = facts("patentee", "ZL202220000001.6");
        assertThat(facts.at("/termEnd").asString()).isEqualTo("2032-01-05");
        assertThat(facts.at("/termEndReckoned").asBoolean()).isTrue();
    }

    @Test
    void saysThatItDoesNotKnow() {
        bulletin();
        JsonNode facts = facts("patentee", "ZL202230000009.8");
        assertThat(facts.at("/known").asBoolean()).isFalse();
        assertThat(facts.at("/patentType").asString()).isEqualTo("DESIGN");
        assertThat(facts.at("/title").isNull()).isTrue();
        assertThat(facts.at("/registerUpdatedAt").asString()).isNotEmpty();
    }

    @Test
    void tellsOfManyAtOnce() {
        bulletin();
        Answer answer =
                lookup(List.of("202220000001.6", "ZL202230000009.8", "没有", "ZL202110000001.6", "ZL202220000001.6"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json()
                        .valueStream()
                        .map(each -> each.at("/patentNumber").asString()))
                .as("in the order asked, each once, the unreadable left out")
                .containsExactly("ZL202220000001.6", "ZL202230000009.8", "ZL202110000001.6");
        assertThat(answer.json().at("/0/grantDate").asString()).isEqualTo("2022-09-01");
        assertThat(answer.json().at("/1/known").asBoolean()).isFalse();
        assertThat(answer.json().at("/2/title").asString()).isEqualTo("一种激光切割头");
    }

    @Test
    void looksUpSomeAtATimeOnly() {
        assertThat(lookup(Collections.nCopies(501, "ZL202110000001.6")).status())
                .isEqualTo(422);
        assertThat(lookup(List.of()).status()).isEqualTo(422);
    }

    @Test
    void tellsNobodyElse() {
        String path = "/api/review/patents/ZL202110000001.6";
        assertThat(http.get(path).status()).isEqualTo(401);
        assertThat(as("firm").get(path).status()).isEqualTo(403);
        assertThat(as("firm")
                        .post("/api/review/patents/lookup", Map.of("patentNumbers", List.of("ZL202110000001.6")))
                        .status())
                .isEqualTo(403);
        assertThat(as("patentee").get("/api/review/patents/no-number").status()).isEqualTo(404);
        assertThat(as("patentee").get("/api/review/register/ZL202110000001.6").status())
                .as("the officers' entry with its fees stays theirs")
                .isEqualTo(403);
    }

    private JsonNode facts(String role, String number) {
        Answer answer = as(role).get("/api/review/patents/" + number);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private Answer lookup(List<String> numbers) {
        return as("institution-clerk").post("/api/review/patents/lookup", Map.of("patentNumbers", numbers));
    }

    private TestHttp as(String role) {
        return http.as(TestTokens.bearer("somebody", role, "org-a", "420100"));
    }

    /** The same content is the same import, so every test may send it. */
    private void bulletin() {
        byte[] content = (HEADER + LINES).getBytes(StandardCharsets.UTF_8);
        Answer accepted =
                http.as(OPERATOR).upload("/api/review/register-imports", "file", "facts.csv", content, Map.of());
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(http.as(OPERATOR)
                                .get(accepted.header("Location"))
                                .json()
                                .at("/state")
                                .asString())
                        .isEqualTo("DONE"));
    }
}
