package cn.kaixu.review;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/** An import whose consequences cannot be seen yet waits for the view of the cases; it neither fails nor misses one. */
@ServiceTest
@TestPropertySource(properties = "kaixu.axon.view-patience=200ms")
class ImportBehindViewIT {

    private static final String OPERATOR = TestTokens.bearer("operator-a", "operator", "hubei-ipo", "420000");
    private static final String NUMBER = "ZL201821765148.4";
    private static final String CSV = "patentNumber,title,legalState,asOf\n" + NUMBER + ",家用节水系统,有效,2026-11-01\n";
    private static final Duration LONGER_THAN_ITS_PATIENCE = Duration.ofSeconds(2);

    private final TestHttp http;
    private final KafkaProbe kafka;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    @Autowired
    ImportBehindViewIT(TestHttp http, KafkaProbe kafka, JdbcClient jdbc, TransactionOperations transaction) {
        this.http = http.as(OPERATOR);
        this.kafka = kafka;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void checksACaseTheViewDidNotShowYet() {
        String location = transaction.execute(status -> {
            jdbc.sql("lock table review_case in exclusive mode").update();
            kafka.send(Declarations.submitted(NUMBER));
            await(() -> count("domain_event where payload_type like '%ChecksCompleted'") == 1);
            String begun = upload();
            await(() -> state(begun).equals("APPLIED"));
            Awaitility.await()
                    .during(LONGER_THAN_ITS_PATIENCE)
                    .until(() -> state(begun).equals("APPLIED"));
            return begun;
        });

        await(() -> state(location).equals("DONE"));
        assertThat(http.get(location).json().at("/counts/rechecked").asInt()).isEqualTo(1);
    }

    private String upload() {
        Answer accepted = http.upload(
                "/api/review/register-imports", "file", "one.csv", CSV.getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        return accepted.header("Location");
    }

    private String state(String location) {
        return http.get(location).json().at("/state").asString();
    }

    private long count(String events) {
        return jdbc.sql("select count(*) from " + events).query(Long.class).single();
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(condition);
    }
}
