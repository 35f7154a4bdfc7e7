package cn.kaixu.listing.batch;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import cn.kaixu.listing.config.ListingProperties;
import cn.kaixu.platform.recurring.RecurringWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Erases the files of batches whose time of keeping is over. A batch that still waits for its columns to be explained cannot be read any more then and ends; rows
 * that were read stay. What is due follows from the batches alone, so a restart forgets nothing.
 */
@Component
class BatchFileRetention implements RecurringWork {

    private static final int AT_ONCE = 100;

    private final BatchStore batches;
    private final BatchProgress progress;
    private final BatchFiles files;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final ListingProperties properties;

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

    @Override
    public String name() {
        return "batch-files";
    }

    @Override
    public Duration pause() {
        return properties.batch().lookForOldFilesEvery();
    }

    @Override
    public void doWhatIsDue() {
        List<String> due;
        do {
            due = files.outdated(clock.instant(), AT_ONCE);
            due.forEach(this::end);
        } while (due.size() == AT_ONCE && !Thread.currentThread().isInterrupted());
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
