package cn.kaixu.listing.batch.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.batch.Batch;
import cn.kaixu.listing.batch.BatchFilter;
import cn.kaixu.listing.batch.BatchIntake;
import cn.kaixu.listing.batch.BatchRefusal;
import cn.kaixu.listing.batch.BatchState;
import cn.kaixu.listing.batch.BatchStore;
import cn.kaixu.listing.batch.BatchWorker;
import cn.kaixu.listing.batch.Sending;
import cn.kaixu.listing.batch.Taken;
import cn.kaixu.listing.batch.Uploader;
import cn.kaixu.platform.idempotency.IdempotentRequest;
import cn.kaixu.platform.observability.Correlation;
import cn.kaixu.platform.paging.Page;
import cn.kaixu.platform.paging.PageRequest;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.problem.ProblemTexts;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes summary tables in and lets the clerk follow, complete and commit them. A batch exists for its own organisation only. */
@RestController
@RequestMapping("/api/batches")
@RolesAllowed({Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK, Roles.PATENTEE})
class BatchController {

    private final BatchIntake intake;
    private final BatchStore batches;
    private final BatchWorker worker;
    private final ProblemTexts texts = ProblemTexts.fromBundles();

    BatchController(BatchIntake intake, BatchStore batches, BatchWorker worker) {
        this.intake = intake;
        this.batches = batches;
        this.worker = worker;
    }

    /** Answers 202, or 200 with the earlier batch when the organisation has sent the same content before. */
    @IdempotentRequest(required = true)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<BatchView> upload(
            @RequestHeader("Idempotency-Key") String idempotencyKey,
            @RequestPart("file") MultipartFile file,
            @RequestParam(defaultValue = "false") boolean again,
            Actor actor,
            Locale locale)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        Taken taken = intake.upload(new Sending(idempotencyKey, name, again), file.getBytes(), by(actor));
        worker.wake();
        return BatchAnswer.of(taken, texts, locale);
    }

    @GetMapping
    Page<BatchView> list(
            @RequestParam(required = false) @Nullable BatchState state,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "false") boolean waiting,
            PageRequest page,
            Actor actor,
            Locale locale) {
        return batches.list(actor.organisation().id(), new BatchFilter(state, q, waiting), page)
                .map(batch -> BatchView.of(batch, texts, locale));
    }

    @GetMapping("/{id}")
    BatchView one(@PathVariable String id, Actor actor, Locale locale) {
        return batches.find(id, actor.organisation().id())
                .map(batch -> BatchView.of(batch, texts, locale))
                .orElseThrow(() -> new NotFound(id));
    }

    @PatchMapping("/{id}/rows")
    BatchView complete(
            @PathVariable String id, @Valid @RequestBody CompletionRequest request, Actor actor, Locale locale) {
        if (request.namesAll() == request.namesRows()) {
            throw new Refused(BatchRefusal.BATCH_ROWS_NOT_NAMED);
        }
        Batch batch = request.namesAll()
                ? intake.completeAll(id, by(actor), request.change())
                : intake.complete(id, by(actor), numbers(request), request.change());
        return BatchView.of(batch, texts, locale);
    }

    @PatchMapping("/{id}/rows/dates")
    BatchView fillDates(
            @PathVariable String id, @Valid @RequestBody RowDatesRequest request, Actor actor, Locale locale) {
        return BatchView.of(intake.completeEach(id, by(actor), request.settings()), texts, locale);
    }

    @PostMapping("/{id}/commit")
    ResponseEntity<BatchView> commit(@PathVariable String id, Actor actor, Locale locale) {
        Batch batch = intake.commit(id, by(actor));
        worker.wake();
        return BatchAnswer.accepted(batch, texts, locale);
    }

    @PostMapping("/{id}/stop")
    ResponseEntity<BatchView> stop(@PathVariable String id, Actor actor, Locale locale) {
        Batch batch = intake.stop(id, by(actor));
        worker.wake();
        return BatchAnswer.accepted(batch, texts, locale);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> discard(@PathVariable String id, Actor actor) {
        intake.discard(id, by(actor));
        return ResponseEntity.noContent().build();
    }

    private static Set<Integer> numbers(CompletionRequest request) {
        return new TreeSet<>(Objects.requireNonNull(request.rows()));
    }

    private static Uploader by(Actor actor) {
        return Uploader.of(actor, Correlation.id());
    }
}
