package cn.kaixu.toy;

import java.util.Map;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/** An answer shows what the request has done, or says that it cannot be shown yet; it never denies it. */
@ServiceTest
class ReadYourWritesIT {

    private static final Map<String, String> BOOKING = Map.of("room", "late-1", "guest", "Li");

    @Autowired
    private TestHttp http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    @Test
    void saysThatAViewIsBehindAndShowsTheChangeWhenAskedAgain() {
        TestHttp clerk =
                http.as(TestTokens.bearer("clerk-1", "clerk", "inn", "420100")).with("Idempotency-Key", "late");

        transaction.executeWithoutResult(status -> {
            jdbc.sql("lock table booking in exclusive mode").update();
            Answer late = clerk.post("/api/rooms", BOOKING);
            assertThat(late.status()).as(late.text()).isEqualTo(503);
            assertThat(late.code()).isEqualTo("view-behind");
            assertThat(late.header("Retry-After")).isEqualTo("2");
            assertThat(jdbc.sql("select count(*) from booking where room = 'late-1'")
                            .query(Long.class)
                            .single())
                    .isZero();
        });

        Answer shown = clerk.post("/api/rooms", BOOKING);
        assertThat(shown.status()).as(shown.text()).isEqualTo(201);
        assertThat(jdbc.sql("select count(*) from domain_event where aggregate_identifier = 'late-1'")
                        .query(Long.class)
                        .single())
                .as("the booking is stored once")
                .isEqualTo(1);
    }
}
