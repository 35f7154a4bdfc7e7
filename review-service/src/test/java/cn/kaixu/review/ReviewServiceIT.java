package cn.kaixu.review;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import cn.kaixu.contract.listing.DeclarationSubmittedV1;
import cn.kaixu.contract.listing.PapersV1;
import cn.kaixu.contract.review.ChecksCompletedV1;
import cn.kaixu.contract.review.ReviewDecidedV1;
import cn.kaixu.contract.review.ReviewOpenedV1;
import cn.kaixu.contract.review.ReviewPassedV1;
import cn.kaixu.contract.review.ReviewReturnedV1;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** One case from the message that opens it to the message that ends it, on real servers. */
@ServiceTest
class ReviewServiceIT {

    private static final String REVIEWER = TestTokens.bearer("reviewer-a", "reviewer", "hubei-ipo", "420000");
    private static final String AGENCY = TestTokens.bearer("agency-a", "agency-officer", "wuhan-agency", "420000");
    private static final String FIRM = TestTokens.bearer("firm-a", "firm", "demo-firm-a", "420100");
    private static final String REPORT = "evaluation-report-is-attached";
    private static final String HEADER =
            "patentNumber,patentType,title,patentees,filingDate,grantDate,termEnd,legalState,annualFeePaidUntil,asOf,source\n";

    private final TestHttp http;
    private final KafkaProbe kafka;

    @Autowired
    ReviewServiceIT(TestHttp http, KafkaProbe kafka) {
        this.http = http;
        this.kafka = kafka;
    }

    @Test
    void takesADeclarationThroughBothStages() {
        String id = open(Declarations.submitted("ZL201820629247.3"));
        assertThat(kafka.await(ReviewOpenedV1.class, id).round()).isEqualTo(1);
        assertThat(kafka.await(ChecksCompletedV1.class, id).checks()).hasSize(25);

        assertProblem(decide(AGENCY, id, Map.of("outcome", "APPROVE")), 403, "reviewer-needed");
        Answer withoutComment = decide(REVIEWER, id, Map.of("outcome", "APPROVE"));
        assertProblem(withoutComment, 422, "comment-missing");
        assertThat(withoutComment.json().at("/errors/0/message").asString()).contains("登记簿");

        Answer approved = decide(REVIEWER, id, Map.of("outcome", "APPROVE", "comment", "已核对缴费记录"));
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        assertThat(approved.json().at("/state").asString()).isEqualTo("AWAITING_VERIFICATION");
        assertThat(decide(REVIEWER, id, Map.of("outcome", "APPROVE", "comment", "已核对缴费记录"))
                        .status())
                .isEqualTo(200);
        assertProblem(decide(REVIEWER, id, Map.of("outcome", "APPROVE", "comment", "另")), 422, "second-person-needed");

        Answer verified = decide(AGENCY, id, Map.of("outcome", "APPROVE", "comment", "核验无误"));
        assertThat(verified.json().at("/state").asString()).isEqualTo("PASSED");
        assertThat(verified.json().at("/decisions")).hasSize(2);
        assertThat(verified.json().at("/decisions/1/by").asString()).isEqualTo("agency-a");
        assertThat(kafka.await(ReviewPassedV1.class, id).declarationId()).isEqualTo("D2018206292473");
        assertThat(kafka.await(ReviewDecidedV1.class, id).stage()).isEqualTo("FIRST");
        assertProblem(
                decide(REVIEWER, id, Map.of("outcome", "REFUSE", "reasons", List.of(Map.of("text", "迟到")))),
                409,
                "review-closed");
    }

    @Test
    void returnsADeclarationThatFailsACheck() {
        String id = open(Declarations.submitted("ZL201821387289.7", LocalDate.of(2035, 1, 1)));
        assertThat(read(id).json().at("/worstOutcome").asString()).isEqualTo("FAIL");
        assertProblem(decide(REVIEWER, id, Map.of("outcome", "APPROVE", "comment", "可以")), 422, "check-failed");
        assertProblem(decide(REVIEWER, id, Map.of("outcome", "RETURN")), 422, "reason-missing");
        assertThat(decide(REVIEWER, id, Map.of()).status()).isIn(400, 422);
        Answer returned = decide(
                REVIEWER,
                id,
                Map.of("outcome", "RETURN", "reasons", List.of(Map.of("field", "licenceEnd", "text", "期限过长"))));
        assertThat(returned.json().at("/state").asString()).isEqualTo("RETURNED");
        assertThat(kafka.await(ReviewReturnedV1.class, id).reasons().getFirst().field())
                .isEqualTo("licenceEnd");
    }

    @Test
    void importsARegisterAndChecksOpenCasesAgain() {
        String number = "ZL201821972844.2";
        String id = open(Declarations.submitted(number));
        assertThat(read(id).json().at("/worstOutcome").asString()).isEqualTo("UNKNOWN");
        assertThat(http.as(REVIEWER).get("/api/review/register/" + number).status())
                .isEqualTo(404);

        String lines = number + ",实用新型,一种下置储物平台的高中生用书桌,武汉科技大学,2018-11-28,2019-07-12,,有效,2027-11-28,2026-11-01,公告\n"
                + "2.02E+12,实用新型,坏行,,,,,有效,,2026-11-01,公告\n";
        Answer accepted = upload(HEADER + lines, "GB18030");
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        Answer done = awaitImport(accepted.header("Location"));
        assertThat(done.json().at("/counts/accepted").asLong()).isEqualTo(1);
        assertThat(done.json().at("/counts/rejected").asLong()).isEqualTo(1);
        assertThat(done.json().at("/counts/rechecked").asLong()).isEqualTo(1);
        assertThat(done.json().at("/errors/0/line").asLong()).isEqualTo(3);
        assertThat(done.json().at("/errors/0/message").asString()).contains("科学计数法");
        awaitCase(id, answer -> answer.json().at("/worstOutcome").asString().equals("PASS"));
        assertThat(read(id).json().at("/register/legalStates/0").asString()).isEqualTo("IN_FORCE");

        String older =
                HEADER + number + ",实用新型,一种下置储物平台的高中生用书桌,武汉科技大学,2018-11-28,2019-07-12,,质押,2027-11-28,2026-10-01,公告\n";
        Answer olderDone = awaitImport(upload(older, "UTF-8").header("Location"));
        assertThat(olderDone.json().at("/counts/changed").asLong()).isZero();
        assertThat(http.as(REVIEWER)
                        .get("/api/review/register/2018219728442")
                        .json()
                        .at("/asOf")
                        .asString())
                .isEqualTo("2026-11-01");

        String newer = HEADER + number
                + ",实用新型,一种下置储物平台的高中生用书桌,武汉科技大学,2018-11-28,2019-07-12,,有效;质押,2027-11-28,2026-11-20,公告\n";
        Answer first = upload(newer, "UTF-8");
        Answer again = upload(newer, "UTF-8");
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        awaitImport(first.header("Location"));
        awaitCase(id, answer -> answer.json().at("/worstOutcome").asString().equals("FAIL"));
    }

    @Test
    void approvesNoUtilityModelWithoutItsReportUntilItIsAttached() {
        String number = "ZL201821111111.X";
        String id = open(Declarations.submitted(number, Declarations.papers()));
        assertThat(read(id).json().at("/ruleSet").asString()).startsWith("pilot-2026.3+");
        assertThat(outcomeOf(REPORT, id)).isEqualTo("FAIL");
        Map<String, String> approval = Map.of("outcome", "APPROVE", "comment", "可以");
        Answer refused = decide(REVIEWER, id, approval);
        assertProblem(refused, 422, "check-failed");
        assertThat(refused.json().findValuesAsString("field")).containsExactly("checks." + REPORT);
        assertThat(bulk(id)).isEqualTo("not-all-checks-passed");

        kafka.send(Declarations.papersChanged(number, Declarations.EVALUATION_REPORT));
        awaitCase(id, answer -> outcomeOf(REPORT, answer).equals("PASS"));
        kafka.send(Declarations.papersChanged(number, Declarations.EVALUATION_REPORT));
        Answer approved = decide(REVIEWER, id, approval);
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        assertThat(approved.json().at("/decisions/0/seen").toString())
                .as("what the reviewer saw of the papers stays with the decision")
                .contains(REPORT, "2026-11-22", "9f86d081884c");
        assertThat(kafka.all("kaixu.review.case").stream()
                        .filter(sent -> sent.key().equals(id))
                        .map(sent -> sent.headers().get("ce_type"))
                        .filter("kaixu.review.checks-completed.v1"::equals))
                .as("only a new outcome is news")
                .hasSize(2);
    }

    @Test
    void neverPassesPapersOfWhichNothingWasTold() {
        String id = open(Declarations.submitted("ZL201821111112.4", (PapersV1) null));
        assertThat(outcomeOf(REPORT, id)).isEqualTo("UNKNOWN");
        assertThat(outcomeOf("business-licence-is-attached", id))
                .as("not needed in a table")
                .isEqualTo("PASS");
        assertProblem(decide(REVIEWER, id, Map.of("outcome", "APPROVE")), 422, "comment-missing");
        assertThat(bulk(id)).isEqualTo("not-all-checks-passed");
    }

    @Test
    void refusesWrongFilesAtOnce() {
        assertProblem(upload("a,b\n1,2\n", "UTF-8"), 422, "bulletin-header-wrong");
        assertProblem(upload("", "UTF-8"), 422, "bulletin-empty");
    }

    @Test
    void listsTheQueueWithFiltersAndCounts() {
        String id = open(Declarations.submitted("ZL201821642774.4"));
        Answer found = http.as(REVIEWER)
                .get("/api/review/cases?q=201821642774.4&state=AWAITING_DECISION&place=420100&outcome=UNKNOWN");
        assertThat(found.json().at("/items/0/id").asString()).isEqualTo(id);
        assertThat(found.json().at("/total").asLong()).isEqualTo(1);
        assertThat(found.json().at("/counts/AWAITING_DECISION").asLong()).isEqualTo(1);
        assertThat(http.as(REVIEWER)
                        .get("/api/review/cases?q=%25")
                        .json()
                        .at("/total")
                        .asLong())
                .isZero();
        assertThat(http.as(REVIEWER)
                        .get("/api/review/cases?place=420500")
                        .json()
                        .at("/total")
                        .asLong())
                .isZero();
        assertThat(http.as(FIRM).get("/api/review/cases").status()).isEqualTo(403);
        assertThat(http.get("/api/review/cases").status()).isEqualTo(401);
        assertThat(http.as(REVIEWER).get("/api/review/cases/R-nothing").status())
                .isEqualTo(404);
        assertThat(decide(FIRM, id, Map.of("outcome", "APPROVE")).status()).isEqualTo(403);
    }

    @Test
    void closesTheCaseOfAWithdrawnDeclaration() {
        String id = open(Declarations.submitted("ZL201821962450.9"));
        kafka.send(Declarations.withdrawn("ZL201821962450.9"));
        awaitCase(id, answer -> answer.json().at("/state").asString().equals("CLOSED"));
        assertProblem(decide(REVIEWER, id, Map.of("outcome", "APPROVE", "comment", "迟到")), 409, "review-closed");
    }

    @Test
    void opensOneCaseHoweverOftenTheMessageComes() {
        DeclarationSubmittedV1 message = Declarations.submitted("ZL201821962381.1");
        String id = open(message);
        kafka.send(message);
        kafka.send(message);
        open(Declarations.submitted("ZL201821765148.4"));
        assertThat(kafka.all("kaixu.review.case").stream()
                        .filter(sent -> sent.key().equals(id))
                        .map(sent -> sent.headers().get("ce_type")))
                .containsExactly("kaixu.review.review-opened.v1", "kaixu.review.checks-completed.v1");
    }

    private String open(DeclarationSubmittedV1 message) {
        kafka.send(message);
        String id = "R-" + message.declarationId() + "-1";
        awaitCase(
                id,
                answer -> answer.status() == 200
                        && !answer.json().at("/state").asString().equals("CHECKING"));
        return id;
    }

    private String outcomeOf(String rule, String id) {
        return outcomeOf(rule, read(id));
    }

    private static String outcomeOf(String rule, Answer reviewed) {
        return reviewed.json()
                .at("/checks")
                .valueStream()
                .filter(check -> check.at("/rule").asString().equals(rule))
                .map(check -> check.at("/outcome").asString())
                .findFirst()
                .orElse("");
    }

    private String bulk(String id) {
        return http.as(REVIEWER)
                .post(
                        "/api/review/bulk-approvals",
                        Map.of("cases", List.of(Map.of("id", id, "checkedAt", checkedAt(id)))))
                .json()
                .at("/lines/0/code")
                .asString();
    }

    private Answer read(String id) {
        return http.as(REVIEWER).get("/api/review/cases/" + id);
    }

    private void awaitCase(String id, Predicate<Answer> fits) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> read(id), fits);
    }

    private Answer decide(String bearer, String id, Map<String, ?> body) {
        Map<String, Object> complete = new HashMap<>(body);
        complete.put("checkedAt", checkedAt(id));
        return http.as(bearer).post("/api/review/cases/" + id + "/decisions", complete);
    }

    private String checkedAt(String id) {
        return read(id).json().at("/checks/0/checkedAt").asString("2026-11-22T04:00:00Z");
    }

    private Answer upload(String csv, String charset) {
        byte[] bytes =
                charset.equals("UTF-8") ? csv.getBytes(StandardCharsets.UTF_8) : csv.getBytes(Charset.forName(charset));
        return http.as(REVIEWER).upload("/api/review/register-imports", "file", "bulletin.csv", bytes, Map.of());
    }

    private Answer awaitImport(String location) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> http.as(REVIEWER).get(location),
                        answer -> answer.json().at("/state").asString().equals("DONE"));
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().at("/action").asString()).isNotBlank();
    }
}
