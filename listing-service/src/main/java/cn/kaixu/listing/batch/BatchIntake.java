package cn.kaixu.listing.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import cn.kaixu.listing.batch.table.TableReader;
import cn.kaixu.listing.config.ListingProperties;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.time.ChinaDates;
import cn.kaixu.platform.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a clerk can do with batches: upload, complete rows, commit, stop, discard. */
@Component
public class BatchIntake {

    private final BatchStore batches;
    private final BatchProgress progress;
    private final BatchFiles files;
    private final RowStore rows;
    private final RowCheck check;
    private final TableReader reader;
    private final Vault vault;
    private final BatchErasure erasure;
    private final Clock clock;
    private final Duration keepFiles;

    BatchIntake(
            BatchStore batches,
            BatchProgress progress,
            BatchFiles files,
            RowStore rows,
            RowCheck check,
            TableReader reader,
            Vault vault,
            BatchErasure erasure,
            Clock clock,
            ListingProperties properties) {
        this.batches = batches;
        this.progress = progress;
        this.files = files;
        this.rows = rows;
        this.check = check;
        this.reader = reader;
        this.vault = vault;
        this.erasure = erasure;
        this.clock = clock;
        this.keepFiles = properties.batch().keepFiles();
    }

    /**
     * Keeps an uploaded file for checking. Content that the organisation has sent before is the batch it became then, whoever sent it under
     * whatever key, unless it was discarded or could not be read, or is to be checked again. The same sending is the same batch, also when its
     * first answer was lost.
     *
     * @throws Refused when the file is no table by its content, too large or made to harm
     */
    @Transactional
    public Taken upload(Sending sending, byte[] content, Uploader uploader) {
        reader.inspect(content);
        String sha256 = sha256(content);
        String id = id(uploader, sending.idempotencyKey(), sha256);
        batches.lockContent(uploader.organisationId(), sha256);
        Optional<Batch> known = batches.find(id, uploader.organisationId());
        if (known.isEmpty() && !sending.again()) {
            known = batches.living(uploader.organisationId(), sha256);
        }
        return known.map(batch -> new Taken(batch, !batch.id().equals(id)))
                .orElseGet(() -> new Taken(add(id, sending.fileName(), content, uploader), false));
    }

    private Batch add(String id, String fileName, byte[] content, Uploader uploader) {
        Instant now = clock.instant();
        batches.add(id, uploader, fileName, sha256(content), now);
        files.keep(id, content, now.plus(keepFiles));
        return batches.read(id);
    }

    private static String id(Uploader uploader, String idempotencyKey, String sha256) {
        String name = String.join("\n", uploader.subject(), idempotencyKey, sha256);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Applies one setting to the named rows, replacing what they have. */
    @Transactional
    public Batch complete(String id, Uploader actor, Set<Integer> numbers, Change change) {
        Batch batch = open(id, actor);
        return apply(batch, named(id, numbers), true, change);
    }

    /** Fills what is blank in each of the named rows with a setting of its own. */
    @Transactional
    public Batch completeEach(String id, Uploader actor, Map<Integer, RowCompletion> settings) {
        Batch batch = open(id, actor);
        List<BatchRow> filled = named(id, settings.keySet()).stream()
                .map(row -> Objects.requireNonNull(settings.get(row.row())).applyTo(row, false, List.of()))
                .toList();
        return check(batch, filled);
    }

    /** Fills what is blank in every row that has not gone out. */
    @Transactional
    public Batch completeAll(String id, Uploader actor, Change change) {
        return apply(open(id, actor), rows.open(id), false, change);
    }

    /** Lets the ready rows be handed in; repeating it while that runs, or when nothing is left, changes nothing. */
    @Transactional
    public Batch commit(String id, Uploader actor) {
        Batch batch = own(id, actor);
        int ready = batch.count(RowOutcome.READY);
        if (batch.state() == BatchState.COMMITTING || (batch.state() == BatchState.COMMITTED && ready == 0)) {
            return batch;
        }
        batch.requireOpen();
        if (ready == 0) {
            throw new Refused(BatchRefusal.BATCH_HAS_NOTHING_READY);
        }
        progress.startCommit(id, ready);
        return batches.read(id);
    }

    /** Gives a batch up; its rows, file and contact data are erased. */
    @Transactional
    public void discard(String id, Uploader actor) {
        Batch batch = own(id, actor);
        if (batch.state() == BatchState.DISCARDED) {
            return;
        }
        if (batch.state().busy()) {
            throw new Refused(BatchRefusal.BATCH_IS_BUSY);
        }
        if (batch.state() == BatchState.COMMITTED) {
            throw new Refused(BatchRefusal.BATCH_WAS_COMMITTED);
        }
        erasure.erase(id);
    }

    /**
     * Asks for the work under way to stop. A check that is stopped gives the batch up; of a commit, what went out stays out and the other rows stay ready.
     * Where nothing is under way, nothing changes.
     */
    @Transactional
    public Batch stop(String id, Uploader actor) {
        Batch batch = own(id, actor);
        if (!batch.state().busy()) {
            return batch;
        }
        progress.requestStop(id);
        return batches.read(id);
    }

    private Batch apply(Batch batch, List<BatchRow> open, boolean overwrite, Change change) {
        RowCompletion completion = change.keepingContact(contact -> keep(batch.id(), contact));
        List<BatchRow> changed = open.stream()
                .map(row -> completion.applyTo(row, overwrite, change.demoFields()))
                .toList();
        return check(batch, changed);
    }

    private Batch check(Batch batch, List<BatchRow> changed) {
        rows.update(batch.id(), check.check(changed, batch.uploader().organisationId(), ChinaDates.today(clock)));
        return batches.read(batch.id());
    }

    private List<BatchRow> named(String id, Set<Integer> numbers) {
        List<BatchRow> named = rows.open(id, numbers);
        if (named.size() < numbers.size()) {
            Set<Integer> unknown = new TreeSet<>(numbers);
            named.forEach(row -> unknown.remove(row.row()));
            throw new Refused(
                    BatchRefusal.BATCH_ROW_NOT_OPEN, unknown.iterator().next());
        }
        return named;
    }

    private String keep(String batch, Map<String, String> contact) {
        String subject = "batch:" + batch + ":" + UUID.randomUUID();
        progress.rememberContact(batch, subject);
        return vault.store(subject, "contact", contact);
    }

    private Batch open(String id, Uploader actor) {
        Batch batch = own(id, actor);
        batch.requireOpen();
        return batch;
    }

    private Batch own(String id, Uploader actor) {
        return batches.find(id, actor.organisationId())
                .map(batch -> batches.lock(batch.id()))
                .orElseThrow(() -> new NotFound(id));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
