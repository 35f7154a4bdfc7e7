package cn.kaixu.listing.attachment.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.attachment.Attachment;
import cn.kaixu.listing.attachment.AttachmentKind;
import cn.kaixu.listing.attachment.Attachments;
import cn.kaixu.listing.draftbox.DraftBox;
import cn.kaixu.listing.draftbox.DraftOwner;
import cn.kaixu.platform.idempotency.IdempotentRequest;
import cn.kaixu.platform.security.Actor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The files of a form that is still being typed: for its author alone. They go in with the form, or are destroyed with the draft. */
@RestController
@RequestMapping("/api/declarations/drafts/{draft}/attachments")
@RolesAllowed({Roles.PATENTEE, Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK})
class DraftAttachmentController {

    private final Attachments attachments;
    private final DraftBox drafts;

    DraftAttachmentController(Attachments attachments, DraftBox drafts) {
        this.attachments = attachments;
        this.drafts = drafts;
    }

    @GetMapping
    List<AttachmentView> list(@PathVariable String draft, Actor actor) {
        return attachments.of(holder(draft, actor)).stream()
                .map(AttachmentView::of)
                .toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> open(@PathVariable String draft, @PathVariable String id, Actor actor) {
        Attachment attachment = attachments.require(holder(draft, actor), id);
        return AttachmentAnswer.of(attachment, attachments.open(attachment));
    }

    @IdempotentRequest
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<AttachmentView> add(
            @PathVariable String draft,
            @RequestParam AttachmentKind kind,
            @RequestPart("file") MultipartFile file,
            Actor actor)
            throws IOException {
        Attachment attachment = attachments.add(holder(draft, actor), kind, file.getBytes());
        return ResponseEntity.created(
                        URI.create("/api/declarations/drafts/" + draft + "/attachments/" + attachment.id()))
                .body(AttachmentView.of(attachment));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable String draft, @PathVariable String id, Actor actor) {
        attachments.remove(holder(draft, actor), id);
        return ResponseEntity.noContent().build();
    }

    private String holder(String draft, Actor actor) {
        return Attachments.ofDraft(drafts.require(draft, DraftOwner.of(actor)).id());
    }
}
