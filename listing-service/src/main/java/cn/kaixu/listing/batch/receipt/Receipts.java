package cn.kaixu.listing.batch.receipt;

import java.util.ArrayList;
import java.util.List;

import cn.kaixu.listing.batch.Batch;
import cn.kaixu.listing.batch.BatchRefusal;
import cn.kaixu.listing.batch.BatchStore;
import cn.kaixu.listing.batch.RowStore;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.problem.ProblemTexts;
import cn.kaixu.platform.problem.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Draws up the receipt of a batch from one state of the database, so that its counts are those of its rows. */
@Component
class Receipts {

    private final BatchStore batches;
    private final RowStore rows;
    private final ProblemTexts texts = ProblemTexts.fromBundles();

    Receipts(BatchStore batches, RowStore rows) {
        this.batches = batches;
        this.rows = rows;
    }

    /**
     * The receipt of a batch of the organisation. Rows come from the database a page at a time and are kept as short lines.
     *
     * @throws Refused while the batch is being worked on, waits for its columns or has ended without rows
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public BatchReceipt of(String id, String organisation) {
        Batch batch = batches.find(id, organisation).orElseThrow(() -> new NotFound(id));
        requireSettled(batch);
        List<BatchReceipt.Row> lines = new ArrayList<>(batch.rows());
        rows.forEach(id, row -> lines.add(BatchReceipt.Row.of(row, batch, texts)));
        return BatchReceipt.of(batch, lines);
    }

    static void requireSettled(Batch batch) {
        if (batch.state().busy()) {
            throw new Refused(BatchRefusal.BATCH_RECEIPT_NOT_READY);
        }
        batch.requireOpen();
    }
}
