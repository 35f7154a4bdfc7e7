package cn.kaixu.review;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestClock;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Two reviewers and an agency officer share one queue. */
@ServiceTest
class DocketIT {

    private static final String ANNA = TestTokens.bearer("reviewer-a", "reviewer", "hubei-ipo", "420000");
    private static final String BORIS = TestTokens.bearer("reviewer-b", "reviewer", "hubei-ipo", "420000");
    private static final String AGENCY = TestTokens.bearer("agency-a", "agency-officer", "wuhan-agency", "420000");
    private static final String MANAGER = TestTokens.bearer("manager-a", "manager", "hubei-ipo", "420000");
    private static final String HEADER =
            "patentNumber,patentType,title,patentees,filingDate,grantDate,legalState,asOf,source\n";

    private final TestHttp http;
    private final KafkaProbe kafka;
    private final TestClock clock;

    @Autowired
    DocketIT(TestHttp http, KafkaProbe kafka, TestClock clock) {
        this.http = http;
        this.kafka = kafka;
        this.clock = clock;
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void keepsAClaimedCaseForOnePersonUntilItIsReleasedOrLapses() {
        String id = open(Declarations.numbered(9001));
        Answer claimed = http.as(ANNA).post(claim(id), Map.of());
        assertThat(claimed.status()).as(claimed.text()).isEqualTo(200);
        assertThat(claimed.json().at("/account").asString()).isEqualTo("reviewer-a");
        assertThat(claimed.json().at("/until").asString()).isEqualTo("2026-11-22T06:00:00Z");
        assertThat(http.as(BORIS)
                        .get("/api/review/cases/" + id)
                        .json()
                        .at("/claim/account")
                        .asString())
                .isEqualTo("reviewer-a");
        assertThat(list(ANNA, "MINE").text()).contains(id);
        assertThat(list(BORIS, "MINE").text()).doesNotContain(id);
        assertThat(list(BORIS, "FREE").text()).doesNotContain(id);

        Answer taken = http.as(BORIS).post(claim(id), Map.of());
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.code()).isEqualTo("case-claimed");
        assertThat(taken.json().at("/detail").asString()).contains("reviewer-a", "2026-11-22 14:00");
        assertThat(decide(BORIS, id).code()).isEqualTo("case-claimed");
        assertThat(http.as(BORIS).delete(claim(id)).status()).isEqualTo(204);
        assertThat(decide(BORIS, id).code())
                .as("nobody releases what a colleague has")
                .isEqualTo("case-claimed");

        assertThat(http.as(ANNA).delete(claim(id)).status()).isEqualTo(204);
        assertThat(http.as(BORIS).post(claim(id), Map.of()).status()).isEqualTo(200);
        clock.advance(Duration.ofHours(2));
        assertThat(list(ANNA, "FREE").text()).contains(id);
        assertThat(decide(ANNA, id).status()).isEqualTo(200);
        assertThat(http.as(AGENCY).post(claim(id), Map.of()).status()).isEqualTo(200);
        assertThat(http.as(MANAGER).post(claim(id), Map.of()).status()).isEqualTo(403);
    }

    @Test
    void approvesInBulkOnlyWhereEveryCheckPassed() {
        String fit = Declarations.numbered(9002);
        String unknown = open(Declarations.numbered(9003));
        bulletin(fit);
        String passed = open(fit);
        await(passed, answer -> answer.json().at("/worstOutcome").asString("").equals("PASS"));

        Answer export =
                http.as(ANNA).get("/api/review/cases/export.csv?outcome=UNKNOWN&q=" + Declarations.numbered(9003));
        assertThat(export.text().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith(unknown + ",")
                .contains(",待审核,无法核实,");

        Answer wrongRole = bulk(AGENCY, List.of(passed));
        assertThat(wrongRole.json().at("/lines/0/code").asString()).isEqualTo("reviewer-needed");
        Answer done = bulk(ANNA, List.of(passed, unknown, "R-nothing", passed));
        assertThat(done.json().at("/approved").asInt()).as(done.text()).isEqualTo(1);
        assertThat(done.json().at("/refused").asInt()).isEqualTo(2);
        assertThat(done.json().at("/lines").findValuesAsString("code"))
                .containsExactly("", "not-all-checks-passed", "not-found");
        assertThat(done.json().at("/lines/1/message").asString()).contains("批量同意");
        assertThat(read(passed).json().at("/state").asString()).isEqualTo("AWAITING_VERIFICATION");
        assertThat(read(unknown).json().at("/state").asString()).isEqualTo("AWAITING_DECISION");

        assertThat(bulk(ANNA, List.of(passed)).json().at("/approved").asInt())
                .as("a repeat by the same person changes nothing")
                .isEqualTo(1);
        assertThat(read(passed).json().at("/state").asString()).isEqualTo("AWAITING_VERIFICATION");
        assertThat(bulk(AGENCY, List.of(passed)).json().at("/approved").asInt()).isEqualTo(1);
        assertThat(read(passed).json().at("/state").asString()).isEqualTo("PASSED");
        assertThat(bulk(ANNA, List.of()).status()).isIn(400, 422);
        assertThat(bulk(MANAGER, List.of(passed)).status()).isEqualTo(403);
    }

    @Test
    void decidesOnlyOnTheChecksThatWereRead() {
        String number = Declarations.numbered(9005);
        String id = open(number);
        String read = checkedAt(id);
        clock.advance(Duration.ofMinutes(1));
        bulletin(number);
        await(id, answer -> answer.json().at("/worstOutcome").asString("").equals("PASS"));

        Answer late = decide(ANNA, id, read);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("checks-changed");
        Answer lateInBulk = http.as(ANNA)
                .post("/api/review/bulk-approvals", Map.of("cases", List.of(Map.of("id", id, "checkedAt", read))));
        assertThat(lateInBulk.json().at("/lines/0/code").asString()).isEqualTo("checks-changed");
        assertThat(http.as(ANNA)
                        .post("/api/review/cases/" + id + "/decisions", Map.of("outcome", "APPROVE"))
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("checkedAt");

        assertThat(decide(ANNA, id).status()).isEqualTo(200);
        assertThat(read(id).json().at("/decisions/0/seen/0/checkedAt").asString())
                .isEqualTo(checkedAt(id))
                .isNotEqualTo(read);
    }

    @Test
    void countsTheWork() {
        String id = open(Declarations.numbered(9004));
        http.as(BORIS).post(claim(id), Map.of());
        Answer now = http.as(MANAGER).get("/api/review/workload");
        assertThat(now.status()).isEqualTo(200);
        assertThat(now.json().at("/officers").toString()).contains("\"account\":\"reviewer-b\",\"claimed\":");
        long young = waiting(now, "day");
        assertThat(young).isPositive();
        clock.advance(Duration.ofDays(2));
        Answer later = http.as(MANAGER).get("/api/review/workload");
        assertThat(waiting(later, "day")).isZero();
        assertThat(waiting(later, "threeDays")).isEqualTo(young);
    }

    private static long waiting(Answer workload, String age) {
        for (var state : workload.json().at("/waiting")) {
            if (state.at("/state").asString().equals("AWAITING_DECISION")) {
                return state.at("/" + age).asLong();
            }
        }
        return 0;
    }

    private String open(String number) {
        kafka.send(Declarations.submitted(number));
        String id = Declarations.caseOf(number);
        await(
                id,
                answer -> answer.status() == 200
                        && !answer.json().at("/state").asString().equals("CHECKING"));
        return id;
    }

    private void bulletin(String number) {
        String csv = HEADER + number + ",实用新型,一种下置储物平台的高中生用书桌,武汉科技大学,2018-11-28,2019-07-12,有效,2026-11-20,公告\n";
        Answer accepted = http.as(ANNA)
                .upload(
                        "/api/review/register-imports",
                        "file",
                        "b.csv",
                        csv.getBytes(StandardCharsets.UTF_8),
                        Map.of());
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> http.as(ANNA)
                        .get(accepted.header("Location"))
                        .json()
                        .at("/state")
                        .asString()
                        .equals("DONE"));
    }

    private void await(String id, Predicate<Answer> fits) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> read(id), fits);
    }

    private Answer read(String id) {
        return http.as(ANNA).get("/api/review/cases/" + id);
    }

    private Answer list(String bearer, String claimed) {
        return http.as(bearer).get("/api/review/cases?size=200&claimed=" + claimed);
    }

    private Answer bulk(String bearer, List<String> ids) {
        List<Map<String, String>> cases = ids.stream()
                .map(id -> Map.of("id", id, "checkedAt", checkedAt(id)))
                .toList();
        return http.as(bearer).post("/api/review/bulk-approvals", Map.of("cases", cases));
    }

    private Answer decide(String bearer, String id) {
        return decide(bearer, id, checkedAt(id));
    }

    private Answer decide(String bearer, String id, String checkedAt) {
        return http.as(bearer)
                .post(
                        "/api/review/cases/" + id + "/decisions",
                        Map.of("outcome", "APPROVE", "comment", "已核对", "checkedAt", checkedAt));
    }

    private String checkedAt(String id) {
        return read(id).json()
                .at("/checks/0/checkedAt")
                .asString(clock.instant().toString());
    }

    private static String claim(String id) {
        return "/api/review/cases/" + id + "/claim";
    }
}
