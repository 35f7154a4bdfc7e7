package cn.kaixu.platform.problem;

import java.sql.SQLTransientException;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;

import static org.assertj.core.api.Assertions.assertThat;

/** Outages pass, poison stays. */
class OutageTest {

    @Test
    void recognisesAnOutageBehindOtherFailures() {
        assertThat(Outage.isBehind(new IllegalStateException(new DataAccessResourceFailureException(""))))
                .isTrue();
        assertThat(Outage.isBehind(new RuntimeException(new SQLTransientException())))
                .isTrue();
    }

    @Test
    void takesARefusalForNowForAnOutage() {
        assertThat(Outage.isBehind(new IllegalStateException(new Refused(PlatformRefusal.VIEW_BEHIND))))
                .isTrue();
        assertThat(Outage.isBehind(new Refused(PlatformRefusal.CONCURRENT_CHANGE)))
                .isFalse();
    }

    @Test
    void doesNotTakePoisonForAnOutage() {
        assertThat(Outage.isBehind(new DuplicateKeyException(""))).isFalse();
        assertThat(Outage.isBehind(new IllegalArgumentException(""))).isFalse();
        assertThat(Outage.isBehind(new NotFound("x"))).isFalse();
    }
}
