package cn.kaixu.review;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Bulletins of provincial size, and bulletins a stopped process left behind. */
@ServiceTest
@TestPropertySource(properties = "kaixu.review.import-slice=7000")
class RegisterImportIT {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterImportIT.class);
    private static final String OPERATOR = TestTokens.bearer("operator-a", "operator", "hubei-ipo", "420000");
    private static final String HEADER =
            "patentNumber,patentType,title,patentees,filingDate,grantDate,termEnd,legalState,annualFeePaidUntil,asOf,source\n";
    private static final int LINES = 50_000;

    private final TestHttp http;
    private final JdbcClient jdbc;

    @Autowired
    RegisterImportIT(TestHttp http, JdbcClient jdbc) {
        this.http = http;
        this.jdbc = jdbc;
    }

    @Test
    void loadsFiftyThousandLinesInSeconds() {
        String csv =
                IntStream.range(0, LINES).mapToObj(RegisterImportIT::line).collect(Collectors.joining("", HEADER, ""));
        long begun = System.nanoTime();
        Answer accepted = upload("province.csv", csv.getBytes(StandardCharsets.UTF_8));
        Answer done = awaitDone(accepted.header("Location"));
        LOG.info(
                "register import of {} lines: {} ms",
                LINES,
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
        assertThat(done.json().at("/counts/accepted").asInt()).isEqualTo(LINES);
        assertThat(done.json().at("/counts/changed").asInt()).isEqualTo(LINES);
        assertThat(done.json().at("/progress/done").asInt()).isEqualTo(LINES);
        assertThat(done.json().at("/progress/total").asInt()).isEqualTo(LINES);
        assertThat(done.json().at("/progress/bytes").asInt())
                .isEqualTo(csv.getBytes(StandardCharsets.UTF_8).length)
                .isEqualTo(done.json().at("/progress/totalBytes").asInt());
        assertThat(jdbc.sql("select count(*) from register_import_part")
                        .query(Long.class)
                        .single())
                .as("parts of a file that was read")
                .isZero();
    }

    @Test
    void takesUpWhatAStoppedProcessLeft() {
        keep("I-left", HEADER + "ZL201821765148.4,实用新型,家用节水系统,武汉科技大学,,,,有效,,2026-11-01,公告\n", "2026-11-01");
        awaitDone("/api/review/register-imports/I-left");
        assertThat(entry("ZL201821765148.4").status()).isEqualTo(200);
    }

    @Test
    void lastsThroughLinesThatMakeNoSense() {
        String csv = HEADER + "ZL201820629338.7,实用新型,\"没有结束,武汉科技大学,,,,有效,,2026-11-01,公告\n"
                + "坏,行\n\nZL201820629338.7,实用新型,灯\\\t\"具\",\"甲\\公司\",,,,有效,,2026-11-01,公告\n";
        Answer done = awaitDone(
                upload("bad.csv", csv.getBytes(StandardCharsets.UTF_8)).header("Location"));
        assertThat(done.json().at("/counts/rejected").asInt()).isEqualTo(2);
        assertThat(done.json().at("/errors").findValuesAsString("line")).contains("2", "3");
        assertThat(done.json().at("/errors").findValuesAsString("rule"))
                .contains("quote-not-closed", "number-malformed");
        Answer entry = entry("ZL201820629338.7");
        assertThat(entry.json().at("/title").asString()).isEqualTo("灯\\\t\"具\"");
        assertThat(entry.json().at("/patentees/0").asString()).isEqualTo("甲\\公司");
    }

    @Test
    void namesWhyAFileFailedAndGoesOnWithThoseBehindIt() {
        keep("I-poison", null, "2026-10-01");
        keep("I-behind", HEADER + "ZL201820616531.7,实用新型,台灯,湖北工业大学,,,,有效,,2026-11-01,公告\n", "2026-10-02");
        awaitDone("/api/review/register-imports/I-behind");
        Answer failed = awaitState("/api/review/register-imports/I-poison", "FAILED");
        assertThat(failed.json().at("/problem").asString()).contains("登记簿没有改动");
        assertThat(failed.json().at("/finishedAt").asString()).isNotBlank();
    }

    @Test
    void givesUpAFileThatStoppedTheProcessAgainAndAgain() {
        jdbc.sql("""
                insert into register_import (id, sha256, file_name, state, received_at, received_by)
                values ('I-deadly', 'I-deadly', 'deadly.csv', 'FAILED', now(), 'somebody')""").update();
        jdbc.sql("insert into register_import_progress (import_id, attempts) values ('I-deadly', 5)")
                .update();
        jdbc.sql("update register_import set state = 'RECEIVED' where id = 'I-deadly'")
                .update();
        Answer failed = awaitState("/api/review/register-imports/I-deadly", "FAILED");
        assertThat(failed.json().at("/problem").asString()).contains("5 次");
    }

    @Test
    void triesAFailedFileAnewWhenItIsSentAgain() {
        byte[] file =
                (HEADER + "ZL201820629247.3,实用新型,桌,武汉科技大学,,,,有效,,2026-11-01,公告\n").getBytes(StandardCharsets.UTF_8);
        String location = upload("again.csv", file).header("Location");
        awaitDone(location);
        String id = location.substring(location.lastIndexOf('/') + 1);
        jdbc.sql("update register_import set state = 'FAILED', problem = '坏了', finished_at = now() where id = ?")
                .param(id)
                .update();
        upload("again.csv", file);
        Answer done = awaitDone(location);
        assertThat(done.json().at("/problem").isNull()).isTrue();
        assertThat(http.as(OPERATOR).get("/api/review/register-imports").json().findValuesAsString("id"))
                .contains(id);
    }

    @Test
    void takesJsonLines() {
        String lines = """
                {"patentNumber":"ZL201821642774.4","patentType":"实用新型","title":"书桌","patentees":["武汉科技大学","乙公司"],"legalState":["有效","质押"],"asOf":"2026-11-01","source":"接口"}
                这不是 JSON
                {"patentNumber":"ZL201821962381.1","legalState":"有效","asOf":null}
                """;
        Answer done = awaitDone(
                upload("register.jsonl", lines.getBytes(StandardCharsets.UTF_8)).header("Location"));
        assertThat(done.json().at("/counts/accepted").asInt()).isEqualTo(1);
        assertThat(done.json().at("/errors").findValuesAsString("rule"))
                .containsExactly("line-not-json", "value-missing");
        assertThat(done.json().at("/errors/0/message").asString()).contains("不是 JSON 对象");
        Answer entry = entry("ZL201821642774.4");
        assertThat(entry.json().at("/patentees")).hasSize(2);
        assertThat(entry.json().at("/legalStates").toString()).contains("PLEDGED", "IN_FORCE");
    }

    private void keep(String id, @Nullable String csv, String receivedOn) {
        jdbc.sql("""
                with kept as (
                    insert into register_import (id, sha256, file_name, state, received_at, received_by)
                    values (:id, :id, 'left.csv', 'RECEIVED', :on::date, 'somebody') returning id)
                insert into register_import_part (import_id, part, content)
                select id, 0, :content from kept where :content::bytea is not null""")
                .param("id", id)
                .param("on", receivedOn)
                .param("content", csv == null ? null : csv.getBytes(StandardCharsets.UTF_8))
                .update();
    }

    private Answer entry(String number) {
        return http.as(OPERATOR).get("/api/review/register/" + number);
    }

    private Answer upload(String name, byte[] content) {
        Answer accepted = http.as(OPERATOR).upload("/api/review/register-imports", "file", name, content, Map.of());
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        return accepted;
    }

    private Answer awaitDone(String location) {
        return awaitState(location, "DONE");
    }

    private Answer awaitState(String location, String state) {
        Answer ended = Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> http.as(OPERATOR).get(location),
                        answer -> !answer.json().at("/finishedAt").isNull());
        assertThat(ended.json().at("/state").asString()).as(ended.text()).isEqualTo(state);
        return ended;
    }

    private static String line(int serial) {
        return number(serial) + ",实用新型,一种第 " + serial
                + " 号装置,武汉科技大学,2018-11-02,2019-07-12,,有效,2027-11-02,2026-11-01,公告\n";
    }

    private static String number(int serial) {
        String digits = "20172%07d".formatted(serial);
        for (String check : List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "X")) {
            Optional<PatentNumber> number = PatentNumber.read(digits + check).number();
            if (number.isPresent()) {
                return number.get().value();
            }
        }
        throw new IllegalStateException("one of eleven check digits must fit " + digits);
    }
}
