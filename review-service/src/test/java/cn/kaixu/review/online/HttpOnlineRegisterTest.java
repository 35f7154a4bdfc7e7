package cn.kaixu.review.online;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.platform.test.TestClock;
import cn.kaixu.review.online.OnlineAnswer.Reason;
import cn.kaixu.review.register.LegalState;
import cn.kaixu.review.register.RegisterEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the other side does, there is an answer in time, and knowledge only where it is certain. */
class HttpOnlineRegisterTest {

    private static final PatentNumber PATENT = new PatentNumber("ZL201821816455.0");
    private static final Duration PATIENCE = Duration.ofMillis(400);

    private final RegisterServer server = new RegisterServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void understandsAnEntry() {
        server.knows("有效;质押");
        RegisterEntry entry = Objects.requireNonNull(ask().entry(), "an entry");
        assertThat(entry.legalStates()).containsExactlyInAnyOrder(LegalState.IN_FORCE, LegalState.PLEDGED);
        assertThat(entry.source()).isEqualTo("国家接口");
    }

    @Test
    void knowsThatThereIsNone() {
        server.answers(404, "");
        assertThat(ask().reason()).isEqualTo(Reason.ABSENT);
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 302, 400, 401, 429, 500, 503})
    void takesNoOtherStatusForKnowledge(int status) {
        server.answers(status, "");
        assertThat(ask().reason()).isEqualTo(Reason.ERROR_ANSWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<html>维护中</html>", "[]", "{}", "{\"patentNumber\":\"ZL201821816455.0\"}", "\u0000\uFFFF"})
    void takesGarbageForNoKnowledge(String garbage) {
        server.answers(200, garbage);
        assertThat(ask().reason()).isEqualTo(Reason.NOT_UNDERSTOOD);
    }

    @Test
    void takesAnotherPatentForNoKnowledge() {
        server.answers(200, RegisterServer.entry("ZL201821387289.7", "有效"));
        assertThat(ask().reason()).isEqualTo(Reason.NOT_UNDERSTOOD);
    }

    @Test
    void readsNoEndlessAnswer() {
        server.answers(200, " ".repeat(1 << 20));
        assertThat(ask().reason().isKnowledge()).isFalse();
    }

    @Test
    void waitsForNobodyWhoHangs() {
        server.hangs();
        assertAnswersInTime(Reason.TIMED_OUT);
    }

    @Test
    void waitsForNobodyWhoDrips() {
        server.drips();
        assertAnswersInTime(Reason.TIMED_OUT);
    }

    @Test
    void knowsNothingFromOneWhoHangsUpOrIsNotThere() {
        server.hangsUp();
        assertThat(ask().reason()).isEqualTo(Reason.UNREACHABLE);
        server.close();
        assertThat(ask().reason()).isEqualTo(Reason.UNREACHABLE);
    }

    private void assertAnswersInTime(Reason reason) {
        long began = System.nanoTime();
        assertThat(ask().reason()).isEqualTo(reason);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    }

    private OnlineAnswer ask() {
        URI address = server.address();
        return new HttpOnlineRegister(Settings.of(address, PATIENCE), address, new TestClock()).ask(PATENT);
    }
}
