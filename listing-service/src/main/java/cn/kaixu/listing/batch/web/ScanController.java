package cn.kaixu.listing.batch.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.attachment.AttachmentKind;
import cn.kaixu.listing.batch.Batch;
import cn.kaixu.listing.batch.BatchFiles;
import cn.kaixu.listing.batch.BatchRefusal;
import cn.kaixu.listing.batch.BatchStore;
import cn.kaixu.listing.batch.scan.BatchScans;
import cn.kaixu.platform.idempotency.IdempotentRequest;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.problem.ProblemTexts;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.security.Actor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes the signed statements of a batch in one go and gives each to its declaration. */
@RestController
@RequestMapping("/api/batches/{id}/scans")
@RolesAllowed({Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK, Roles.PATENTEE})
class ScanController {

    private static final String STATEMENT = "OWNERS_STATEMENT";

    private final BatchStore batches;
    private final BatchFiles files;
    private final BatchScans scans;
    private final ProblemTexts texts = ProblemTexts.fromBundles();

    ScanController(BatchStore batches, BatchFiles files, BatchScans scans) {
        this.batches = batches;
        this.files = files;
        this.scans = scans;
    }

    /** One scan, or an archive of scans. */
    @IdempotentRequest
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ScanResult attach(
            @PathVariable String id,
            @RequestParam(defaultValue = STATEMENT) AttachmentKind kind,
            @RequestPart("file") MultipartFile file,
            Actor actor,
            Locale locale)
            throws IOException {
        Batch batch = own(id, actor);
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return ScanResult.of(scans.attach(batch, kind, name, file.getBytes()), texts, locale);
    }

    /** The scans that lay beside the table in the archive this batch came in. */
    @IdempotentRequest
    @PostMapping("/uploaded")
    ScanResult attachUploaded(
            @PathVariable String id,
            @RequestParam(defaultValue = STATEMENT) AttachmentKind kind,
            Actor actor,
            Locale locale) {
        Batch batch = own(id, actor);
        batch.requireOpen();
        byte[] archive = files.find(id).orElseThrow(() -> new Refused(BatchRefusal.BATCH_FILE_NOT_KEPT));
        return ScanResult.of(scans.attach(batch, kind, batch.fileName(), archive), texts, locale);
    }

    private Batch own(String id, Actor actor) {
        return batches.find(id, actor.organisation().id()).orElseThrow(() -> new NotFound(id));
    }
}
