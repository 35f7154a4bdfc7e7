package cn.kaixu.listing.batch;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;

import cn.kaixu.listing.config.ListingProperties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Erases the files of batches whose time of keeping is over. A batch that still waits for its columns to be explained cannot be read any more then and ends; rows
 * that were read stay. What is due follows from the batches alone, so a restart forgets nothing.
 */
@Component
class BatchFileRetention {

    private static final Logger LOG = LoggerFactory.getLogger(BatchFileRetention.class);
    private static final int AT_ONCE = 100;

    private final BatchStore batches;
    private final BatchProgress progress;
    private final BatchFiles files;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final ListingProperties properties;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("batch-files").daemon().factory());
    private @Nullable ScheduledFuture<?> repetition;

    BatchFileRetention(
            BatchStore batches,
            BatchProgress progress,
            BatchFiles files,
            TransactionOperations transactions,
            Clock clock,
            ListingProperties properties) {
        this.batches = batches;
        this.progress = progress;
        this.files = files;
        this.transactions = transactions;
        this.clock = clock;
        this.properties = properties;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        long pause = properties.batch().lookForOldFilesEvery().toMillis();
        repetition = thread.scheduleWithFixedDelay(this::look, 0, pause, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        if (repetition != null) {
            repetition.cancel(false);
        }
        thread.shutdownNow();
    }

    void eraseOutdated() {
        List<String> due;
        do {
            due = files.outdated(clock.instant(), AT_ONCE);
            due.forEach(this::end);
        } while (due.size() == AT_ONCE && !Thread.currentThread().isInterrupted());
    }

    private void look() {
        try {
            eraseOutdated();
        } catch (RuntimeException e) {
            LOG.error("not every file of a batch that is due could be erased; it is tried again", e);
        }
    }

    private void end(String id) {
        transactions.executeWithoutResult(status -> {
            Batch batch = batches.lock(id);
            if (batch.state().busy()) {
                return; // taken up again since; its turn comes when that is done
            }
            if (batch.state() == BatchState.AWAITING_COLUMNS) {
                progress.fail(id, new BatchProblem(BatchRefusal.BATCH_FILE_NOT_KEPT.code(), List.of()));
            }
            files.erase(id);
        });
    }
}
