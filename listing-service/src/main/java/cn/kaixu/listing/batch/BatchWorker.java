package cn.kaixu.listing.batch;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import cn.kaixu.listing.config.ListingProperties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Does what batches wait for: checking after an upload, handing in after a commit. Woken by both, and looking on its own every two seconds, so
 * that what a stopped process left is taken up.
 */
@Component
public class BatchWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BatchWorker.class);
    private static final int LOOK_EVERY_SECONDS = 2;
    private static final int MOST_ATTEMPTS_WITHOUT_A_STEP = 5;
    private static final int SECONDS_TO_STOP = 10;

    private final BatchStore batches;
    private final BatchProgress progress;
    private final BatchChecking checking;
    private final BatchCommitting committing;
    private final BatchLock lock;
    private final int parallelCommands;
    private final Semaphore work = new Semaphore(0);

    private @Nullable ExecutorService worker;
    private @Nullable ExecutorService senders;

    BatchWorker(
            BatchStore batches,
            BatchProgress progress,
            BatchChecking checking,
            BatchCommitting committing,
            BatchLock lock,
            ListingProperties properties) {
        this.batches = batches;
        this.progress = progress;
        this.checking = checking;
        this.committing = committing;
        this.lock = lock;
        this.parallelCommands = properties.batch().parallelCommands();
    }

    /** Says that there is work. */
    public void wake() {
        work.release();
    }

    @Override
    public synchronized void start() {
        if (isRunning()) {
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(
                parallelCommands,
                Thread.ofPlatform().name("batch-sender-", 0).daemon().factory());
        senders = pool;
        worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("batch-worker").daemon().factory());
        worker.execute(() -> untilInterrupted(pool));
    }

    @Override
    public synchronized void stop() {
        if (worker != null && senders != null) {
            worker.shutdownNow();
            await(worker);
            senders.shutdownNow();
            await(senders);
        }
        worker = null;
        senders = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return worker != null;
    }

    private void untilInterrupted(ExecutorService pool) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                lookForWork(pool);
                if (work.tryAcquire(LOOK_EVERY_SECONDS, TimeUnit.SECONDS)) {
                    work.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void lookForWork(ExecutorService pool) {
        try {
            for (String batch : batches.withWork()) {
                lock.whileHeld(batch, () -> workOn(batch, pool));
            }
        } catch (RuntimeException e) {
            // the database is away, or a step failed: the batch stays as it is and is taken up at the next look
            LOG.warn("batch work interrupted", e);
        }
    }

    private void workOn(String batch, ExecutorService pool) {
        switch (batches.read(batch).state()) {
            case CHECKING -> check(batch);
            case COMMITTING -> committing.run(batch, pool);
            case AWAITING_COLUMNS, CHECKED, COMMITTED, DISCARDED, FAILED -> {} // another instance was quicker
        }
    }

    private void check(String batch) {
        if (progress.countAttempt(batch) > MOST_ATTEMPTS_WITHOUT_A_STEP) {
            checking.fail(batch, new BatchProblem(BatchRefusal.BATCH_READING_FAILED.code(), List.of()));
            return;
        }
        checking.run(batch);
    }

    private static void await(ExecutorService executor) {
        try {
            if (!executor.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                LOG.warn("batch work did not stop in time; it will be taken up at the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
