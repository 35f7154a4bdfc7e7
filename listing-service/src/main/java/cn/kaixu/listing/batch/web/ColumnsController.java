package cn.kaixu.listing.batch.web;

import java.net.URI;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.batch.Batch;
import cn.kaixu.listing.batch.BatchColumns;
import cn.kaixu.listing.batch.BatchWorker;
import cn.kaixu.listing.batch.Uploader;
import cn.kaixu.platform.observability.Correlation;
import cn.kaixu.platform.problem.ProblemTexts;
import cn.kaixu.platform.security.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the columns of a table that are not certain, takes what the clerk says about them, and forgets it on request. */
@RestController
@RequestMapping("/api/batches/{id}/columns")
@RolesAllowed({Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK, Roles.PATENTEE})
class ColumnsController {

    private final BatchColumns columns;
    private final BatchWorker worker;
    private final ProblemTexts texts = ProblemTexts.fromBundles();

    ColumnsController(BatchColumns columns, BatchWorker worker) {
        this.columns = columns;
        this.worker = worker;
    }

    @GetMapping
    ColumnsView open(@PathVariable String id, Actor actor) {
        return ColumnsView.of(columns.open(id, by(actor)));
    }

    @PutMapping
    ResponseEntity<BatchView> choose(
            @PathVariable String id, @Valid @RequestBody ColumnsRequest request, Actor actor, Locale locale) {
        Batch batch = columns.choose(id, by(actor), request.columns());
        worker.wake();
        return ResponseEntity.accepted()
                .location(URI.create("/api/batches/" + id))
                .body(BatchView.of(batch, texts, locale));
    }

    @DeleteMapping
    ResponseEntity<Void> forget(@PathVariable String id, Actor actor) {
        columns.forget(id, by(actor));
        return ResponseEntity.noContent().build();
    }

    private static Uploader by(Actor actor) {
        return Uploader.of(actor, Correlation.id());
    }
}
