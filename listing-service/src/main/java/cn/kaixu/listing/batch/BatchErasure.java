package cn.kaixu.listing.batch;

import cn.kaixu.platform.vault.Vault;
import org.springframework.stereotype.Component;

/** Gives a batch up: its rows, its file and the contact data in it are erased, that it was there stays on record. */
@Component
class BatchErasure {

    private final BatchStore batches;
    private final BatchProgress progress;
    private final RowStore rows;
    private final BatchFiles files;
    private final Vault vault;

    BatchErasure(BatchStore batches, BatchProgress progress, RowStore rows, BatchFiles files, Vault vault) {
        this.batches = batches;
        this.progress = progress;
        this.rows = rows;
        this.files = files;
        this.vault = vault;
    }

    /** To be called within a transaction. */
    void erase(String id) {
        Batch batch = batches.read(id);
        rows.removeAll(id);
        progress.move(id, BatchState.DISCARDED);
        files.erase(id);
        batch.contactSubjects().forEach(vault::erase);
    }
}
