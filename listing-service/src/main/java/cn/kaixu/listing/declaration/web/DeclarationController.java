package cn.kaixu.listing.declaration.web;

import java.net.URI;
import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.attachment.Attachment;
import cn.kaixu.listing.attachment.AttachmentKind;
import cn.kaixu.listing.attachment.Attachments;
import cn.kaixu.listing.declaration.DeclarationRefusal;
import cn.kaixu.listing.declaration.OwnersAgreement;
import cn.kaixu.listing.declaration.SubmitDeclaration;
import cn.kaixu.listing.declaration.WithdrawDeclaration;
import cn.kaixu.listing.declaration.value.Submission;
import cn.kaixu.listing.draftbox.DraftBox;
import cn.kaixu.listing.draftbox.DraftOwner;
import cn.kaixu.listing.register.DeclarationView;
import cn.kaixu.listing.register.RegisterEntry;
import cn.kaixu.listing.register.RegisterQueries;
import cn.kaixu.platform.axon.ReadYourWrites;
import cn.kaixu.platform.idempotency.IdempotentRequest;
import cn.kaixu.platform.problem.PlatformRefusal;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.security.Actor;
import cn.kaixu.platform.time.ChinaDates;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands in and withdraws declarations. */
@RestController
@RolesAllowed({Roles.PATENTEE, Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK})
class DeclarationController {

    private final CommandGateway commands;
    private final FormIntake intake;
    private final RegisterQueries register;
    private final ReadYourWrites writes;
    private final DraftBox drafts;
    private final Attachments attachments;
    private final Places places;
    private final Clock clock;

    DeclarationController(
            CommandGateway commands,
            FormIntake intake,
            RegisterQueries register,
            ReadYourWrites writes,
            DraftBox drafts,
            Attachments attachments,
            Places places,
            Clock clock) {
        this.commands = commands;
        this.intake = intake;
        this.register = register;
        this.writes = writes;
        this.drafts = drafts;
        this.attachments = attachments;
        this.places = places;
        this.clock = clock;
    }

    /** Hands a form in, with the papers of the draft it was typed into, if named, which has served its purpose then. */
    @IdempotentRequest
    @PostMapping("/api/declarations")
    ResponseEntity<DeclarationView> submit(
            @RequestParam(required = false) @Nullable String draft,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody DeclarationRequest request,
            Actor actor) {
        if (draft != null) {
            drafts.requireCurrent(draft, DraftOwner.of(actor), seen);
        }
        Submission submission = intake.take(request, draft, actor);
        SubmitDeclaration command =
                SubmitDeclaration.of(submission, ChinaDates.today(clock), intake.papers(submission, draft, actor));
        commands.sendAndWait(command);
        String id = command.declarationId().value();
        if (draft != null) {
            drafts.handOver(
                    draft,
                    DraftOwner.of(actor),
                    Attachments.ofDeclaration(id, actor.organisation().id()));
        }
        RegisterEntry entry = current(id, actor);
        return ResponseEntity.created(URI.create("/api/declarations/" + entry.id()))
                .eTag(entry.tag())
                .body(DeclarationView.of(entry, places));
    }

    @IdempotentRequest
    @PostMapping("/api/declarations/{id}/withdrawal")
    ResponseEntity<DeclarationView> withdraw(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String expected,
            @Valid @RequestBody WithdrawalRequest request,
            Actor actor) {
        RegisterEntry before = seen(id, expected, actor);
        OwnersAgreement agreement = onPaper(before, request.agreed(), request.statement());
        commands.sendAndWait(
                new WithdrawDeclaration(before.id(), request.givenReason(), agreement, ChinaDates.today(clock)));
        return answer(id, actor);
    }

    /** New terms for new licences; earlier licences keep theirs. */
    @IdempotentRequest
    @PostMapping("/api/declarations/{id}/amendment")
    ResponseEntity<DeclarationView> amend(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String expected,
            @Valid @RequestBody AmendmentRequest request,
            Actor actor) {
        RegisterEntry before = seen(id, expected, actor);
        OwnersAgreement agreement = onPaper(before, request.agreed(), request.statement());
        commands.sendAndWait(request.command(before.id(), agreement, ChinaDates.today(clock)));
        return answer(id, actor);
    }

    /** The paper named must be one of this declaration's, and a statement of all owners. */
    private OwnersAgreement onPaper(RegisterEntry entry, boolean agreed, @Nullable String statement) {
        if (statement != null) {
            Attachment paper = attachments.require(
                    Attachments.ofDeclaration(
                            entry.id().value(), entry.submission().submitter().organisationId()),
                    statement);
            if (paper.kind() != AttachmentKind.OWNERS_STATEMENT) {
                throw new Refused(DeclarationRefusal.OWNERS_STATEMENT_MISSING);
            }
        }
        return OwnersAgreement.onPaper(agreed, statement == null ? null : "attachment:" + statement);
    }

    private RegisterEntry seen(String id, @Nullable String expected, Actor actor) {
        RegisterEntry before = register.visible(id, actor);
        if (expected != null && !expected.equals(before.tag())) {
            throw new Refused(PlatformRefusal.STALE_PRECONDITION);
        }
        return before;
    }

    private ResponseEntity<DeclarationView> answer(String id, Actor actor) {
        RegisterEntry entry = current(id, actor);
        return ResponseEntity.ok().eTag(entry.tag()).body(DeclarationView.of(entry, places));
    }

    private RegisterEntry current(String id, Actor actor) {
        writes.await();
        return register.visible(id, actor);
    }
}
