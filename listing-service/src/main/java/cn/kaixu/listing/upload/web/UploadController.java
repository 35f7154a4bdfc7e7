package cn.kaixu.listing.upload.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.batch.BatchWorker;
import cn.kaixu.listing.batch.Uploader;
import cn.kaixu.listing.upload.Announced;
import cn.kaixu.listing.upload.Upload;
import cn.kaixu.listing.upload.UploadRefusal;
import cn.kaixu.listing.upload.Uploads;
import cn.kaixu.platform.observability.Correlation;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes the file of a batch in pieces. {@code HEAD} tells where to go on; asking twice to begin the same file finds the first upload. */
@RestController
@RequestMapping("/api/batches/uploads")
@RolesAllowed({Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK, Roles.PATENTEE})
class UploadController {

    static final String OFFSET = "Upload-Offset";
    static final String COMPLETE = "Upload-Complete";

    private final Uploads uploads;
    private final BatchWorker worker;

    UploadController(Uploads uploads, BatchWorker worker) {
        this.uploads = uploads;
        this.worker = worker;
    }

    /** What is going to come; {@code again} asks for a new check of content that was sent before. */
    record UploadRequest(
            @NotBlank @Size(max = 255) String fileName,
            @NotNull @Positive Long size,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
            @Nullable Boolean again) {

        Announced announced() {
            return new Announced(fileName, size, sha256, Boolean.TRUE.equals(again));
        }
    }

    @GetMapping
    List<UploadView> open(Actor actor) {
        return uploads.open(actor.organisation().id()).stream()
                .filter(upload -> upload.subject().equals(actor.subject()))
                .map(UploadView::of)
                .toList();
    }

    @PostMapping
    ResponseEntity<UploadView> begin(
            @Valid @RequestBody UploadRequest request, HttpServletResponse response, Actor actor) {
        Upload upload = uploads.begin(by(actor), request.announced());
        tell(upload, response);
        return ResponseEntity.created(URI.create("/api/batches/uploads/" + upload.id()))
                .body(UploadView.of(upload));
    }

    /** Also answers {@code HEAD}, which needs the headers only. */
    @GetMapping("/{id}")
    UploadView one(@PathVariable String id, HttpServletResponse response, Actor actor) {
        Upload upload = uploads.read(actor.organisation().id(), id);
        tell(upload, response);
        return UploadView.of(upload);
    }

    /** A piece in the wrong place is refused with the right one in the header. */
    @PatchMapping("/{id}")
    UploadView append(
            @PathVariable String id,
            @RequestHeader(OFFSET) long offset,
            HttpServletRequest request,
            HttpServletResponse response,
            Actor actor)
            throws IOException {
        tell(uploads.read(actor.organisation().id(), id), response);
        byte[] piece = request.getInputStream().readNBytes(Uploads.LARGEST_PIECE + 1);
        if (piece.length > Uploads.LARGEST_PIECE) {
            throw new Refused(UploadRefusal.UPLOAD_PIECE_TOO_LARGE, Uploads.LARGEST_PIECE >> 20);
        }
        Upload upload = uploads.append(by(actor), id, offset, piece);
        tell(upload, response);
        if (upload.complete()) {
            worker.wake();
        }
        return UploadView.of(upload);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable String id, Actor actor) {
        uploads.remove(actor.organisation().id(), id);
        return ResponseEntity.noContent().build();
    }

    private static void tell(Upload upload, HttpServletResponse response) {
        response.setHeader(OFFSET, String.valueOf(upload.received()));
        response.setHeader(COMPLETE, upload.complete() ? "?1" : "?0");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static Uploader by(Actor actor) {
        return Uploader.of(actor, Correlation.id());
    }
}
