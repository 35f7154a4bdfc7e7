package cn.kaixu.listing.batch.web;

import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.batch.BatchIntake;
import cn.kaixu.listing.batch.BatchWorker;
import cn.kaixu.listing.batch.Sending;
import cn.kaixu.listing.batch.Taken;
import cn.kaixu.listing.batch.Uploader;
import cn.kaixu.listing.batch.json.JsonRefusal;
import cn.kaixu.listing.batch.json.JsonShape;
import cn.kaixu.platform.idempotency.IdempotentRequest;
import cn.kaixu.platform.observability.Correlation;
import cn.kaixu.platform.problem.ProblemTexts;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.security.Actor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes batches from programs: the same forms, limits and findings as a table file, in JSON. */
@RestController
@RequestMapping("/api/batches")
@RolesAllowed({Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK, Roles.PATENTEE})
class JsonBatchController {

    private final BatchIntake intake;
    private final BatchWorker worker;
    private final ProblemTexts texts = ProblemTexts.fromBundles();

    JsonBatchController(BatchIntake intake, BatchWorker worker) {
        this.intake = intake;
        this.worker = worker;
    }

    @IdempotentRequest(required = true)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<BatchView> array(
            @RequestHeader("Idempotency-Key") String idempotencyKey,
            @RequestParam(defaultValue = "batch.json") String name,
            @RequestParam(defaultValue = "false") boolean again,
            @RequestBody byte[] forms,
            Actor actor,
            Locale locale) {
        require(JsonShape.ARRAY, forms);
        return keep(new Sending(idempotencyKey, name, again), forms, actor, locale);
    }

    @IdempotentRequest(required = true)
    @PostMapping(consumes = MediaType.APPLICATION_NDJSON_VALUE)
    ResponseEntity<BatchView> lines(
            @RequestHeader("Idempotency-Key") String idempotencyKey,
            @RequestParam(defaultValue = "batch.ndjson") String name,
            @RequestParam(defaultValue = "false") boolean again,
            @RequestBody byte[] forms,
            Actor actor,
            Locale locale) {
        require(JsonShape.LINES, forms);
        return keep(new Sending(idempotencyKey, name, again), forms, actor, locale);
    }

    private ResponseEntity<BatchView> keep(Sending sending, byte[] forms, Actor actor, Locale locale) {
        Taken taken = intake.upload(sending, forms, Uploader.of(actor, Correlation.id()));
        worker.wake();
        return BatchAnswer.of(taken, texts, locale);
    }

    private static void require(JsonShape shape, byte[] forms) {
        if (JsonShape.of(forms).filter(shape::equals).isEmpty()) {
            throw new Refused(JsonRefusal.JSON_IS_NO_BATCH);
        }
    }
}
