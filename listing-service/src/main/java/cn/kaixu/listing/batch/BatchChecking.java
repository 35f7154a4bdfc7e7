package cn.kaixu.listing.batch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.listing.batch.table.OpenTable;
import cn.kaixu.listing.batch.table.ReadRow;
import cn.kaixu.listing.batch.table.ReadTable;
import cn.kaixu.listing.batch.table.Reading;
import cn.kaixu.listing.batch.table.TableReader;
import cn.kaixu.listing.config.ListingProperties;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.time.ChinaDates;
import cn.kaixu.platform.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reads the file of a batch and gives every row an outcome. Begun again from the start after a stop, with the same result. */
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
        switch (reading) {
            case OpenTable table -> progress.awaitColumns(batch, table);
            case ReadTable table -> check(batch, organisation, table);
        }
    }

    /** Gives the batch up; a file nobody can read is of no use to anybody. */
    void fail(String batch, BatchProblem problem) {
        transactions.executeWithoutResult(status -> {
            progress.fail(batch, problem);
            files.erase(batch);
        });
    }

    private void check(String batch, String organisation, ReadTable table) {
        transactions.executeWithoutResult(status -> {
            rows.removeAll(batch);
            progress.begin(batch, table);
        });
        checkAll(batch, organisation, table);
        progress.move(batch, BatchState.CHECKED);
    }

    private void checkAll(String batch, String organisation, ReadTable table) {
        LocalDate today = ChinaDates.today(clock);
        Map<PatentNumber, Integer> firstRows = new HashMap<>();
        Map<Map<String, String>, String> contacts = new HashMap<>();
        for (int from = 0; from < table.rows().size(); from += step) {
            int to = Math.min(from + step, table.rows().size());
            List<ReadRow> read = table.rows().subList(from, to);
            transactions.executeWithoutResult(status -> {
                List<BatchRow> drafts = read.stream()
                        .map(row -> draft(row, contact(batch, row, contacts), firstRows))
                        .toList();
                rows.add(batch, check.check(drafts, organisation, today));
                progress.done(batch, to);
            });
        }
    }

    private static BatchRow draft(ReadRow row, @Nullable String contact, Map<PatentNumber, Integer> firstRows) {
        List<RowFinding> notes =
                new ArrayList<>(row.unread().stream().map(RowFinding::of).toList());
        Optional<PatentNumber> number = row.draft().number();
        Integer first = number.isEmpty() ? null : firstRows.putIfAbsent(number.get(), row.row());
        if (first != null) {
            notes.add(RowFinding.error("patentNumber", RowRule.PATENT_IS_ONCE_PER_FILE.id(), number.get(), first));
        }
        return new BatchRow(row.row(), row.draft(), notes, contact, List.of(), RowOutcome.INCOMPLETE, List.of(), null);
    }

    /** Most rows of a table share one contact person, who is kept once. */
    private @Nullable String contact(String batch, ReadRow row, Map<Map<String, String>, String> contacts) {
        if (row.contact().isEmpty()) {
            return null;
        }
        return contacts.computeIfAbsent(row.contact(), data -> {
            String subject = "batch:" + batch + ":" + (contacts.size() + 1);
            progress.rememberContact(batch, subject);
            return vault.store(subject, "contact", data);
        });
    }
}
