package cn.kaixu.platform.problem;

import java.sql.SQLTransientConnectionException;
import java.util.concurrent.CompletionException;

import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThat;

/** What an exception means to the caller. */
class ExplanationTest {

    @Test
    void findsTheRefusalBehindWrappers() {
        Refused refused = new NotFound("R-1");
        assertThat(Explanation.of(new CompletionException(new IllegalStateException(refused))))
                .isSameAs(refused);
    }

    @Test
    void callsAnOutageUnavailable() {
        assertThat(codeOf(new CannotCreateTransactionException("", new SQLTransientConnectionException())))
                .isEqualTo(PlatformRefusal.UNAVAILABLE);
        assertThat(codeOf(new QueryTimeoutException(""))).isEqualTo(PlatformRefusal.UNAVAILABLE);
        assertThat(PlatformRefusal.UNAVAILABLE.retryAfterSeconds()).isPositive();
    }

    @Test
    void callsALostRaceAConflict() {
        assertThat(codeOf(new ConcurrencyException(""))).isEqualTo(PlatformRefusal.CONCURRENT_CHANGE);
    }

    @Test
    void tellsNothingOfTheUnforeseen() {
        assertThat(codeOf(new NullPointerException("inner detail"))).isEqualTo(PlatformRefusal.INTERNAL_ERROR);
    }

    private static RefusalCode codeOf(Exception failure) {
        return Explanation.of(failure).code();
    }
}
