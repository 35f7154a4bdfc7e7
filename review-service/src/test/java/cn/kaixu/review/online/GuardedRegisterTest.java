package cn.kaixu.review.online;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.platform.test.TestClock;
import cn.kaixu.review.online.OnlineAnswer.Reason;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How often, how many at a time, how long not at all. */
class GuardedRegisterTest {

    private static final PatentNumber PATENT = new PatentNumber("ZL201821816455.0");
    private static final int PLENTY = 1_000;

    private final TestClock clock = new TestClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Deque<Reason> script = new ArrayDeque<>();
    private int asked;

    @Test
    void leavesARegisterAloneThatFailsAgainAndAgainAndTriesOnceAfterThePause() {
        OnlineRegister guarded = guarded(PLENTY);
        script.addAll(List.of(
                Reason.TIMED_OUT, Reason.ERROR_ANSWER, Reason.TIMED_OUT, Reason.FOUND, Reason.TIMED_OUT, Reason.FOUND));
        assertThat(ask(guarded)).isEqualTo(Reason.TIMED_OUT);
        assertThat(ask(guarded)).isEqualTo(Reason.ERROR_ANSWER);
        assertThat(ask(guarded)).isEqualTo(Reason.CIRCUIT_OPEN);
        assertThat(circuitOpen()).isEqualTo(1);
        assertThat(asked).isEqualTo(2);

        clock.advance(Settings.PAUSE);
        assertThat(ask(guarded)).as("the trial fails").isEqualTo(Reason.TIMED_OUT);
        assertThat(ask(guarded)).isEqualTo(Reason.CIRCUIT_OPEN);

        clock.advance(Settings.PAUSE);
        assertThat(ask(guarded)).as("the trial succeeds").isEqualTo(Reason.FOUND);
        assertThat(circuitOpen()).isZero();
        assertThat(ask(guarded)).isEqualTo(Reason.TIMED_OUT);
        assertThat(ask(guarded)).as("one failure is not many").isEqualTo(Reason.FOUND);
        assertThat(asked).isEqualTo(6);
    }

    @Test
    void repeatsOnceWhereTheConnectionFailed() {
        OnlineRegister guarded = guarded(PLENTY);
        script.addAll(List.of(Reason.UNREACHABLE, Reason.ABSENT));
        assertThat(ask(guarded)).isEqualTo(Reason.ABSENT);
        script.addAll(List.of(Reason.UNREACHABLE, Reason.UNREACHABLE, Reason.FOUND));
        assertThat(ask(guarded)).isEqualTo(Reason.UNREACHABLE);
        assertThat(asked).isEqualTo(4);
    }

    @Test
    void asksNoMoreThanSoOftenASecond() {
        OnlineRegister guarded = guarded(1);
        script.addAll(List.of(Reason.FOUND, Reason.FOUND));
        assertThat(ask(guarded)).isEqualTo(Reason.FOUND);
        assertThat(ask(guarded)).isEqualTo(Reason.RATE_LIMITED);
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void asksNoMoreThanSoManyAtATime() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        OnlineRegister guarded = new GuardedRegister(
                register(() -> {
                    inside.countDown();
                    await(leave);
                    return Reason.FOUND;
                }),
                Settings.with(address(), Duration.ofSeconds(1), PLENTY),
                clock,
                meters);
        CompletableFuture<Reason> first = CompletableFuture.supplyAsync(() -> ask(guarded));
        inside.await();
        assertThat(ask(guarded)).isEqualTo(Reason.BUSY);
        leave.countDown();
        assertThat(first.join()).isEqualTo(Reason.FOUND);
        assertThat(meters.get("kaixu.online.register")
                        .tag("outcome", "BUSY")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void saysThatThereIsNone() {
        OnlineRegister none = new GuardedRegister(
                new NoOnlineRegister("国家登记簿"), Settings.of(address(), Duration.ofSeconds(1)), clock, meters);
        assertThat(none.isConfigured()).isFalse();
        assertThat(none.ask(PATENT).reason()).isEqualTo(Reason.NOT_CONFIGURED);
    }

    private OnlineRegister guarded(int perSecond) {
        return new GuardedRegister(
                register(script::remove), Settings.with(address(), Duration.ofSeconds(1), perSecond), clock, meters);
    }

    private OnlineRegister register(Supplier<Reason> answers) {
        return new OnlineRegister() {
            @Override
            public boolean isConfigured() {
                return true;
            }

            @Override
            public String name() {
                return "国家登记簿";
            }

            @Override
            public OnlineAnswer ask(PatentNumber patent) {
                asked++;
                return OnlineAnswer.without(answers.get());
            }
        };
    }

    private static Reason ask(OnlineRegister register) {
        return register.ask(PATENT).reason();
    }

    private double circuitOpen() {
        return meters.get("kaixu.online.register.circuit.open").gauge().value();
    }

    private static URI address() {
        return URI.create("http://127.0.0.1:9");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
