package cn.kaixu.listing.batch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.kaixu.listing.batch.table.OpenTable;
import cn.kaixu.listing.batch.table.ReadFile;
import cn.kaixu.listing.batch.table.ReadRow;
import cn.kaixu.listing.batch.table.Reading;
import cn.kaixu.listing.batch.table.TableReader;
import cn.kaixu.listing.config.ListingProperties;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.time.ChinaDates;
import cn.kaixu.platform.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reads the file of a batch and gives every row an outcome. After a stop the file is read again and checking goes on with the first row that has none. */
@Component
class BatchChecking {

    private final BatchStore batches;
    private final BatchProgress progress;
    private final BatchFiles files;
    private final RowStore rows;
    private final TableReader reader;
    private final ColumnChoices choices;
    private final RowCheck check;
    private final Vault vault;
    private final BatchErasure erasure;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final int step;

    BatchChecking(
            BatchStore batches,
            BatchProgress progress,
            BatchFiles files,
            RowStore rows,
            TableReader reader,
            ColumnChoices choices,
            RowCheck check,
            Vault vault,
            BatchErasure erasure,
            TransactionOperations transactions,
            Clock clock,
            ListingProperties properties) {
        this.batches = batches;
        this.progress = progress;
        this.files = files;
        this.rows = rows;
        this.reader = reader;
        this.choices = choices;
        this.check = check;
        this.vault = vault;
        this.erasure = erasure;
        this.transactions = transactions;
        this.clock = clock;
        this.step = properties.batch().rowsPerStep();
    }

    void run(String batch) {
        String organisation = batches.read(batch).uploader().organisationId();
        Reading reading;
        try {
            byte[] content = files.find(batch).orElseThrow(() -> new Refused(BatchRefusal.BATCH_FILE_NOT_KEPT));
            reading = reader.read(content, header -> choices.recall(organisation, header));
        } catch (Refused refused) {
            fail(batch, BatchProblem.of(refused));
            return;
        }
        if (gaveUp(batch)) {
            return;
        }
        switch (reading) {
            case OpenTable table -> progress.awaitColumns(batch, table);
            case ReadFile file -> check(batch, organisation, file);
        }
    }

    /** Gives the batch up; a file nobody can read is of no use to anybody. */
    void fail(String batch, BatchProblem problem) {
        transactions.executeWithoutResult(status -> {
            progress.fail(batch, problem);
            files.erase(batch);
        });
    }

    private void check(String batch, String organisation, ReadFile file) {
        RowDrafts drafts = new RowDrafts(TablePlace.of(file), (number, data) -> keep(batch, number, data));
        int checked = resume(batch, file, drafts);
        if (checked == 0) {
            begin(batch, file);
        }
        if (checkFrom(checked, batch, organisation, file, drafts)) {
            progress.move(batch, BatchState.CHECKED);
        }
    }

    /** Erases the batch if its clerk has asked to stop. */
    private boolean gaveUp(String batch) {
        boolean wanted = progress.stopRequested(batch);
        if (wanted) {
            transactions.executeWithoutResult(status -> erasure.erase(batch));
        }
        return wanted;
    }

    /** How many rows were checked before a stop; none if the table is read otherwise today. */
    private int resume(String id, ReadFile file, RowDrafts drafts) {
        Batch batch = batches.read(id);
        if (!batch.isReadAs(file)) {
            return 0;
        }
        Map<Integer, String> contacts = rows.contacts(id);
        file.rows().subList(0, batch.done()).forEach(row -> drafts.resume(row, contacts.get(row.row())));
        return batch.done();
    }

    private void begin(String batch, ReadFile file) {
        transactions.executeWithoutResult(status -> {
            rows.removeAll(batch);
            batches.read(batch).contactSubjects().forEach(vault::erase);
            progress.begin(batch, file);
        });
    }

    /** Goes on to the last row, unless it is stopped. */
    private boolean checkFrom(int checked, String batch, String organisation, ReadFile file, RowDrafts drafts) {
        LocalDate today = ChinaDates.today(clock);
        List<ReadRow> all = file.rows();
        for (int from = checked; from < all.size(); from += step) {
            int to = Math.min(from + step, all.size());
            List<ReadRow> read = all.subList(from, to);
            transactions.executeWithoutResult(status -> {
                rows.add(batch, check.check(read.stream().map(drafts::next).toList(), organisation, today));
                progress.done(batch, to);
            });
            if (gaveUp(batch)) {
                return false;
            }
        }
        return true;
    }

    private String keep(String batch, int number, Map<String, String> contact) {
        String subject = "batch:" + batch + ":" + number;
        progress.rememberContact(batch, subject);
        return vault.store(subject, "contact", contact);
    }
}
