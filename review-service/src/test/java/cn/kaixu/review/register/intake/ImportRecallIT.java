package cn.kaixu.review.register.intake;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

import javax.sql.DataSource;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Imports called off while they wait, and too late. */
@ServiceTest
class ImportRecallIT {

    private static final String OPERATOR = TestTokens.bearer("operator-a", "operator", "hubei-ipo", "420000");
    private static final String MANAGER = TestTokens.bearer("manager-a", "manager", "hubei-ipo", "420000");
    private static final String IMPORTS = "/api/review/register-imports";
    private static final String NUMBER = "ZL201821765148.4";
    private static final String CSV = "patentNumber,title,legalState,asOf\n" + NUMBER + ",家用节水系统,有效,2026-11-01\n";

    private final TestHttp http;
    private final DataSource database;

    @Autowired
    ImportRecallIT(TestHttp http, DataSource database) {
        this.http = http.as(OPERATOR);
        this.database = database;
    }

    @Test
    void leavesTheRegisterAloneAndBeginsAnewWhenSentAgain() throws SQLException {
        String location;
        try (Connection other = database.getConnection();
                Statement replica = other.createStatement()) {
            replica.execute("select pg_advisory_lock(" + ImportProgress.ONE_AT_A_TIME + ")");
            location = upload();
            assertThat(http.as(MANAGER).delete(location).status()).isEqualTo(403);
            assertThat(state(http.delete(location))).isEqualTo("CANCELLED");
            assertThat(state(http.delete(location))).isEqualTo("CANCELLED");
            replica.execute("select pg_advisory_unlock(" + ImportProgress.ONE_AT_A_TIME + ")");
        }
        assertThat(http.get("/api/review/register/" + NUMBER).status()).isEqualTo(404);
        assertThat(http.get(location).json().at("/finishedAt").asString()).isNotBlank();

        assertThat(upload()).isEqualTo(location);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> state(http.get(location)), "DONE"::equals);
        assertThat(http.get("/api/review/register/" + NUMBER).status()).isEqualTo(200);

        Answer late = http.delete(location);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().at("/code").asString()).isEqualTo("import-beyond-recall");
        assertThat(http.delete(IMPORTS + "/I-none").status()).isEqualTo(404);
    }

    private String upload() {
        Answer accepted = http.upload(IMPORTS, "file", "one.csv", CSV.getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        return accepted.header("Location");
    }

    private static String state(Answer answer) {
        return answer.json().at("/state").asString();
    }
}
