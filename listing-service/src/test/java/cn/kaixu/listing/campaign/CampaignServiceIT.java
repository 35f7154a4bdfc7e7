package cn.kaixu.listing.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.kaixu.listing.campaign.view.CampaignProjection;
import cn.kaixu.platform.recurring.RecurringWork;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestClock;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import cn.kaixu.platform.time.ChinaDates;
import org.awaitility.Awaitility;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A campaign from the call to its end: the board counts what really came, the calendar reminds, the invited see their days. */
@ServiceTest
class CampaignServiceIT {

    private static final String MANAGER = TestTokens.bearer("manager-a", "manager", "hubei-ipo", "420000");
    private static final String REVIEWER = TestTokens.bearer("reviewer-a", "reviewer", "hubei-ipo", "420000");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    /** What was stored is dated by the machine, so the day of this test is the machine's. */
    private final LocalDate today = ChinaDates.on(Instant.now());

    private final String bureau = "b-" + UUID.randomUUID();
    private final String institution = "i-" + UUID.randomUUID();
    private final String bureauClerk = TestTokens.bearer("clerk-" + bureau, "bureau-clerk", bureau, "420100");
    private final String institutionClerk =
            TestTokens.bearer("clerk-" + institution, "institution-clerk", institution, "420100");

    private final TestHttp http;
    private final JdbcClient sql;
    private final TestClock clock;
    private final RecurringWork calendar;
    private final EventProcessingConfiguration processors;

    @Autowired
    CampaignServiceIT(
            TestHttp http,
            JdbcClient sql,
            TestClock clock,
            @Qualifier("campaignCalendar") RecurringWork calendar,
            EventProcessingConfiguration processors) {
        this.http = http;
        this.sql = sql;
        this.clock = clock;
        this.calendar = calendar;
        this.processors = processors;
    }

    @BeforeEach
    void setClock() {
        clock.set(Instant.now());
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void countsWhatTheInvitedSendAndMarksWhatIsLate() {
        String id = open();
        assertThat(standing(id, institution).at("/state").asString()).isEqualTo("NONE");

        String batch = send("ZL201910000031.X");
        await(batch, "CHECKED");
        assertThat(standing(id, institution).at("/state").asString()).isEqualTo("DRAFT");
        assertThat(standing(id, institution).at("/drafts").asInt()).isEqualTo(1);
        http.as(institutionClerk).post("/api/batches/" + batch + "/commit", null);
        await(batch, "COMMITTED");
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> standing(id, institution).at("/submitted").asInt() == 1);
        JsonNode board = http.as(REVIEWER).get("/api/campaigns/" + id).json();
        assertThat(board.at("/institutions/reached").asInt()).isEqualTo(1);
        assertThat(board.at("/institutions/target").asInt()).isEqualTo(30);
        assertThat(board.at("/patents/reached").asInt()).isEqualTo(1);
        assertThat(standing(id, institution).at("/late").asInt()).isZero();
        assertThat(standing(id, bureau).at("/state").asString()).isEqualTo("NONE");

        moveSubmissions(31);
        assertThat(standing(id, institution).at("/late").asInt()).isEqualTo(1);
        moveSubmissions(-31); // other tests rebuild the register and compare

        String csv =
                http.as(REVIEWER).get("/api/campaigns/" + id + "/board.csv").text();
        assertThat(csv).startsWith("\uFEFF单位编号,").contains("'=HYPERLINK(1)", "已报送", "未报送");
    }

    @Test
    void remindsByTheCalendarOnceAndByHandOnceADay() {
        String id = open();
        calendar.doWhatIsDue();
        assertThat(mine(bureauClerk, id).at("/reminders")).isEmpty();
        assertThat(mine(bureauClerk, id).at("/daysLeft").asInt()).isEqualTo(10);

        clock.advance(Duration.ofDays(4)); // six days before: the seventh was missed
        calendar.doWhatIsDue();
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> mine(bureauClerk, id).at("/reminders").size() == 1);
        calendar.doWhatIsDue();
        assertThat(mine(bureauClerk, id).at("/reminders/0/automatic").asBoolean())
                .isTrue();
        assertThat(mine(bureauClerk, id).at("/daysLeft").asInt()).isEqualTo(6);
        assertThat(mine(institutionClerk, id).at("/reminders")).isEmpty();

        Map<String, Object> reminder = Map.of("organisations", List.of(bureau), "note", "请尽快报送");
        assertRefused(http.as(MANAGER).post("/api/campaigns/" + id + "/reminders", reminder), 409, "reminded-today");
        clock.advance(Duration.ofDays(1));
        assertThat(http.as(MANAGER)
                        .post("/api/campaigns/" + id + "/reminders", reminder)
                        .status())
                .isEqualTo(200);
        assertThat(mine(bureauClerk, id).at("/reminders/0/note").asString()).isEqualTo("请尽快报送");
        assertThat(standing(id, bureau).at("/reminders").asInt()).isEqualTo(2);

        String before = http.as(MANAGER).get("/api/campaigns/" + id).text();
        rebuild();
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                http.as(MANAGER).get("/api/campaigns/" + id).text())
                        .isEqualTo(before));
    }

    @Test
    void putsOffADayAndCallsUponOneMore() {
        String id = open();
        String late = "l-" + UUID.randomUUID();
        Map<String, Object> revision = Map.of(
                "deadlines", Map.of("BUREAU", today.plusDays(20)),
                "invited", List.of(Map.of("organisationId", late, "name", "宜昌市知识产权局", "kind", "BUREAU")),
                "reason", "延期报送");
        String path = "/api/campaigns/" + id + "/revisions";
        assertRefused(http.as(REVIEWER).post(path, revision), 403, "forbidden");
        assertRefused(
                http.as(MANAGER)
                        .post(
                                path,
                                Map.of(
                                        "deadlines", Map.of("BUREAU", today.plusDays(9)),
                                        "invited", List.of(),
                                        "reason", "提前")),
                422,
                "campaign-deadline-earlier");
        Answer revised = http.as(MANAGER).post(path, revision);
        assertThat(revised.status()).as(revised.text()).isEqualTo(200);
        assertThat(revised.json().at("/standings")).hasSize(3);
        assertThat(mine(bureauClerk, id).at("/daysLeft").asInt()).isEqualTo(20);
        assertThat(mine(institutionClerk, id).at("/daysLeft").asInt()).isEqualTo(30);
        assertThat(standing(id, late).at("/deadline").asString())
                .isEqualTo(today.plusDays(20).toString());
        assertThat(http.as(MANAGER).post(path, revision).text()).isEqualTo(revised.text());

        rebuild();
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                http.as(MANAGER).get("/api/campaigns/" + id).text())
                        .isEqualTo(revised.text()));
    }

    @Test
    void belongsToTheProvinceAndEnds() {
        String id = open();
        assertRefused(http.as(bureauClerk).get("/api/campaigns/" + id), 403, "forbidden");
        assertRefused(
                http.as(REVIEWER).post("/api/campaigns/" + id + "/closing", Map.of("reason", "x")), 403, "forbidden");
        assertRefused(http.as(MANAGER).get("/api/campaigns/K1"), 404, "not-found");
        assertRefused(
                http.as(MANAGER)
                        .post(
                                "/api/campaigns/" + id + "/reminders",
                                Map.of("organisations", List.of("nobody"), "note", "")),
                422,
                "submitter-not-invited");

        Answer closed = http.as(MANAGER).post("/api/campaigns/" + id + "/closing", Map.of("reason", "征集结束"));
        assertThat(closed.json().at("/closedOn").asString()).isEqualTo(today.toString());
        assertThat(http.as(bureauClerk).get("/api/campaigns/mine").json()).isEmpty();
        clock.advance(Duration.ofDays(5));
        calendar.doWhatIsDue();
        assertThat(standing(id, bureau).at("/reminders").asInt()).isZero();
    }

    private String open() {
        String key = UUID.randomUUID().toString();
        Answer opened = http.as(MANAGER)
                .with("Idempotency-Key", key)
                .post("/api/campaigns", Campaigns.request(today, bureau, institution));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        return opened.json().at("/id").asString();
    }

    private String send(String number) {
        return http.as(institutionClerk)
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/batches", List.of(Campaigns.form(number)))
                .json()
                .at("/id")
                .asString();
    }

    private void await(String batch, String state) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> http.as(institutionClerk)
                        .get("/api/batches/" + batch)
                        .json()
                        .at("/state")
                        .asString()
                        .equals(state));
    }

    private JsonNode standing(String id, String organisation) {
        return http.as(MANAGER)
                .get("/api/campaigns/" + id)
                .json()
                .at("/standings")
                .valueStream()
                .filter(each -> each.at("/organisationId").asString().equals(organisation))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode mine(String clerk, String id) {
        return http.as(clerk)
                .get("/api/campaigns/mine")
                .json()
                .valueStream()
                .filter(each -> each.at("/id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void moveSubmissions(int days) {
        sql.sql("update register_entry set submitted_at = submitted_at + ?::interval where submitter_organisation = ?")
                .params(24 * days + " hours", institution)
                .update();
    }

    private void rebuild() {
        StreamingEventProcessor processor = processors
                .eventProcessor(CampaignProjection.PROCESSOR, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }
}
