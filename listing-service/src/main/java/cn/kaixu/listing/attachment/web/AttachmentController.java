package cn.kaixu.listing.attachment.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.attachment.Attachment;
import cn.kaixu.listing.attachment.AttachmentKind;
import cn.kaixu.listing.attachment.AttachmentRefusal;
import cn.kaixu.listing.attachment.Attachments;
import cn.kaixu.listing.register.RegisterEntry;
import cn.kaixu.listing.register.RegisterQueries;
import cn.kaixu.listing.register.RegisterState;
import cn.kaixu.platform.idempotency.IdempotentRequest;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.security.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

/** The files of a declaration: for whoever handed it in, for reviewers and for the agency; for nobody else, not even to be counted. */
@RestController
@RequestMapping("/api/declarations/{declaration}/attachments")
class AttachmentController {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentController.class);
    private static final Set<RegisterState> RELIED_ON =
            Set.of(RegisterState.SUBMITTED, RegisterState.ANNOUNCED, RegisterState.SUSPENDED);

    private final Attachments attachments;
    private final RegisterQueries register;

    AttachmentController(Attachments attachments, RegisterQueries register) {
        this.attachments = attachments;
        this.register = register;
    }

    @RolesAllowed({Roles.PATENTEE, Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK, Roles.REVIEWER, Roles.AGENCY_OFFICER})
    @GetMapping
    List<AttachmentView> list(@PathVariable String declaration, Actor actor) {
        return attachments.of(holder(register.visible(declaration, actor))).stream()
                .map(AttachmentView::of)
                .toList();
    }

    @RolesAllowed({Roles.PATENTEE, Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK, Roles.REVIEWER, Roles.AGENCY_OFFICER})
    @GetMapping("/{id}")
    ResponseEntity<byte[]> open(@PathVariable String declaration, @PathVariable String id, Actor actor) {
        Attachment attachment = attachments.require(holder(register.visible(declaration, actor)), id);
        byte[] content = attachments.open(attachment);
        LOG.info("attachment {} of {} opened by {}", attachment.id(), declaration, actor.subject());
        return AttachmentAnswer.of(attachment, content);
    }

    @IdempotentRequest
    @RolesAllowed({Roles.PATENTEE, Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK})
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<AttachmentView> add(
            @PathVariable String declaration,
            @RequestParam AttachmentKind kind,
            @RequestPart("file") MultipartFile file,
            Actor actor)
            throws IOException {
        RegisterEntry entry = own(declaration, actor);
        Attachment attachment = attachments.add(holder(entry), kind, file.getBytes());
        return ResponseEntity.created(URI.create("/api/declarations/" + entry.id() + "/attachments/" + attachment.id()))
                .body(AttachmentView.of(attachment));
    }

    @RolesAllowed({Roles.PATENTEE, Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK})
    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable String declaration, @PathVariable String id, Actor actor) {
        RegisterEntry entry = own(declaration, actor);
        if (RELIED_ON.contains(entry.state())) {
            throw new Refused(AttachmentRefusal.ATTACHMENT_IS_RELIED_ON);
        }
        attachments.remove(holder(entry), id);
        return ResponseEntity.noContent().build();
    }

    private static String holder(RegisterEntry entry) {
        return Attachments.ofDeclaration(
                entry.id().value(), entry.submission().submitter().organisationId());
    }

    private RegisterEntry own(String declaration, Actor actor) {
        RegisterEntry entry = register.visible(declaration, actor);
        if (!actor.actsFor(entry.submission().submitter().organisationId())) {
            throw new NotFound(declaration);
        }
        return entry;
    }
}
