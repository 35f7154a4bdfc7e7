package cn.kaixu.toy;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Nothing on the way polls: a fact is elsewhere long before a poller would have looked. The figures are the bench's. */
@ServiceTest
class LatencyIT {

    private static final String CLERK = TestTokens.bearer("clerk-1", "clerk", "inn", "420100");
    private static final int BOOKINGS = 60;
    private static final long POLLERS_MEDIAN = 450;

    @Autowired
    private TestHttp http;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void carriesAFactToTheOtherSideWithoutPolling() {
        long[] millis = new long[BOOKINGS];
        for (int i = 0; i < BOOKINGS; i++) {
            millis[i] = bookAndAwait("l-" + i);
        }
        Arrays.sort(millis);
        LoggerFactory.getLogger(LatencyIT.class)
                .info("answered to heard: median {} ms, largest {} ms", millis[BOOKINGS / 2], millis[BOOKINGS - 1]);
        assertThat(millis[BOOKINGS / 2]).isLessThan(POLLERS_MEDIAN);
    }

    private long bookAndAwait(String room) {
        assertThat(http.as(CLERK)
                        .post("/api/rooms", Map.of("room", room, "guest", "Li"))
                        .status())
                .isEqualTo(201);
        long answered = System.nanoTime();
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1)).until(() -> isHeard(room));
        return Duration.ofNanos(System.nanoTime() - answered).toMillis();
    }

    private boolean isHeard(String room) {
        return jdbc.sql("select exists (select from heard where room = ?)")
                .param(room)
                .query(Boolean.class)
                .single();
    }
}
