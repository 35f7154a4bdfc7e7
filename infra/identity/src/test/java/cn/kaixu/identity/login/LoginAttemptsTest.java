package cn.kaixu.identity.login;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import cn.kaixu.identity.IdentityProperties;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LoginAttemptsTest {

    private final AtomicLong nanoseconds = new AtomicLong();
    private final LoginAttempts attempts =
            new LoginAttempts(new IdentityProperties.Login(false, 3, Duration.ofMinutes(1)), nanoseconds::get);

    @Test
    void letsTheLastAllowedFailurePassAndHoldsTheNextAttempt() {
        fail(2);
        assertThat(attempts.mustWait("firm-a", "10.0.0.1")).isFalse();

        fail(1);
        assertThat(attempts.mustWait("firm-a", "10.0.0.1")).isTrue();
        assertThat(attempts.mustWait(" FIRM-A", "10.0.0.1")).isTrue();
    }

    @Test
    void leavesOtherAddressesAndAccountsAlone() {
        fail(3);

        assertThat(attempts.mustWait("firm-a", "10.0.0.2")).isFalse();
        assertThat(attempts.mustWait("firm-b", "10.0.0.1")).isFalse();
    }

    @Test
    void forgetsAfterTheLock() {
        fail(3);
        nanoseconds.addAndGet(Duration.ofSeconds(61).toNanos());

        assertThat(attempts.mustWait("firm-a", "10.0.0.1")).isFalse();
    }

    @Test
    void forgetsAfterSuccess() {
        fail(2);
        attempts.succeeded("firm-a", "10.0.0.1");
        fail(2);

        assertThat(attempts.mustWait("firm-a", "10.0.0.1")).isFalse();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed("firm-a", "10.0.0.1");
        }
    }
}
