package cn.kaixu.platform.recurring;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecurringWorksTest {

    private final AtomicInteger rounds = new AtomicInteger();
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private RecurringWorks works = new RecurringWorks(List.of());

    @AfterEach
    void end() {
        works.destroy();
    }

    @Test
    void goesOnAfterAFailure() {
        run(work("failing", () -> {
            rounds.incrementAndGet();
            throw new IllegalStateException("the database is away");
        }));
        Awaitility.await().until(() -> rounds.get() > 3);
    }

    @Test
    void letsNoWorkWaitForAnother() throws InterruptedException {
        run(work("slow", this::waitForTheEnd), work("quick", rounds::incrementAndGet));
        Awaitility.await().until(() -> rounds.get() > 3);

        works.destroy();
        interrupted.await();
        assertThat(interrupted.getCount()).as("work under way is told to end").isZero();
    }

    private void waitForTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            interrupted.countDown();
            Thread.currentThread().interrupt();
        }
    }

    private void run(RecurringWork... some) {
        works = new RecurringWorks(List.of(some));
        works.begin();
    }

    private static RecurringWork work(String name, Runnable round) {
        return new RecurringWork() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Duration pause() {
                return Duration.ofMillis(1);
            }

            @Override
            public void doWhatIsDue() {
                round.run();
            }
        };
    }
}
