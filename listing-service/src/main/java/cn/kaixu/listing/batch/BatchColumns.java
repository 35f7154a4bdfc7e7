package cn.kaixu.listing.batch;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;

import cn.kaixu.listing.batch.table.Column;
import cn.kaixu.listing.batch.table.OpenTable;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.problem.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a clerk explain the columns of a table whose headings are not certain, once for all tables of the same form. */
@Component
public class BatchColumns {

    private final BatchStore batches;
    private final BatchProgress progress;
    private final ColumnChoices choices;
    private final Clock clock;

    BatchColumns(BatchStore batches, BatchProgress progress, ColumnChoices choices, Clock clock) {
        this.batches = batches;
        this.progress = progress;
        this.choices = choices;
        this.clock = clock;
    }

    /**
     * The columns in question.
     *
     * @throws Refused when none are
     */
    @Transactional(readOnly = true)
    public OpenTable open(String id, Uploader actor) {
        return open(own(id, actor));
    }

    /** Takes the explanation for this table and for every later one with the same headings, and lets the rows be read. */
    @Transactional
    public Batch choose(String id, Uploader actor, Map<String, Column> choice) {
        Batch batch = batches.lock(own(id, actor).id());
        OpenTable table = open(batch);
        table.requireReadable(choice);
        choices.remember(actor, table.fingerprint(), choice, clock.instant());
        progress.checkAgain(id);
        return batches.read(id);
    }

    /** The next table of these forms is asked about anew; what was read by the old explanation stays. */
    @Transactional
    public void forget(String id, Uploader actor) {
        Batch batch = own(id, actor);
        if (!batch.isReadAsRemembered()) {
            throw new Refused(BatchRefusal.BATCH_COLUMNS_NOT_OPEN);
        }
        batch.tables().stream()
                .flatMap(table -> Stream.ofNullable(table.rememberedAs()))
                .forEach(header -> choices.forget(actor.organisationId(), header));
    }

    private OpenTable open(Batch batch) {
        if (batch.state() != BatchState.AWAITING_COLUMNS) {
            throw new Refused(BatchRefusal.BATCH_COLUMNS_NOT_OPEN);
        }
        return progress.openColumns(batch.id());
    }

    private Batch own(String id, Uploader actor) {
        return batches.find(id, actor.organisationId()).orElseThrow(() -> new NotFound(id));
    }
}
