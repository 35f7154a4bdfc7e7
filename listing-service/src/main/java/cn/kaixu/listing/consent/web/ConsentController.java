package cn.kaixu.listing.consent.web;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.attachment.Attachments;
import cn.kaixu.listing.consent.EndConsent;
import cn.kaixu.listing.consent.StatementWording;
import cn.kaixu.listing.consent.value.ConsentEnding;
import cn.kaixu.listing.consent.value.ConsentId;
import cn.kaixu.listing.consent.view.ConsentEntry;
import cn.kaixu.listing.consent.view.ConsentQueries;
import cn.kaixu.listing.declaration.DeclarationRefusal;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.declaration.value.Submission;
import cn.kaixu.listing.declaration.web.DeclarationRequest;
import cn.kaixu.listing.declaration.web.FormIntake;
import cn.kaixu.listing.draftbox.DraftBox;
import cn.kaixu.listing.draftbox.DraftOwner;
import cn.kaixu.listing.register.RegisterQueries;
import cn.kaixu.platform.axon.ReadYourWrites;
import cn.kaixu.platform.idempotency.IdempotentRequest;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.security.Actor;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asks all owners for their consent and lets whoever asked follow it. A request exists for its own organisation only. */
@RestController
@RequestMapping("/api/declarations/consents")
@RolesAllowed({Roles.PATENTEE, Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK})
class ConsentController {

    private final CommandGateway commands;
    private final ConsentQueries consents;
    private final RegisterQueries register;
    private final FormIntake intake;
    private final Invitations invitations;
    private final DraftBox drafts;
    private final ReadYourWrites writes;
    private final Owners owners;
    private final Places places;

    ConsentController(
            CommandGateway commands,
            ConsentQueries consents,
            RegisterQueries register,
            FormIntake intake,
            Invitations invitations,
            DraftBox drafts,
            ReadYourWrites writes,
            Owners owners,
            Places places) {
        this.commands = commands;
        this.consents = consents;
        this.register = register;
        this.intake = intake;
        this.invitations = invitations;
        this.drafts = drafts;
        this.writes = writes;
        this.owners = owners;
        this.places = places;
    }

    /** Invites the owners; the draft the form was typed into, if named, has served its purpose then. */
    @IdempotentRequest
    @PostMapping
    ResponseEntity<ConsentView> ask(
            @RequestParam(required = false) @Nullable String draft,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody DeclarationRequest request,
            Actor actor) {
        if (draft != null) {
            drafts.requireCurrent(draft, DraftOwner.of(actor), seen);
        }
        ConsentId id = request(intake.takeForConsent(request, draft, actor));
        writes.await();
        ConsentEntry entry = require(id.value(), actor);
        if (draft != null) {
            drafts.handOver(draft, DraftOwner.of(actor), Attachments.ofConsent(entry.reference()));
        }
        return ResponseEntity.created(URI.create("/api/declarations/consents/" + id))
                .body(ConsentView.of(entry, invitations));
    }

    @GetMapping
    List<ConsentView> list(Actor actor) {
        return consents.askedBy(actor.organisation().id()).stream()
                .map(entry -> ConsentView.of(entry, invitations))
                .toList();
    }

    @GetMapping("/{id}")
    ConsentView one(@PathVariable String id, Actor actor) {
        return ConsentView.of(require(id, actor), invitations);
    }

    @IdempotentRequest
    @PostMapping("/{id}/cancellation")
    ConsentView cancel(@PathVariable String id, Actor actor) {
        ConsentEntry entry = require(id, actor);
        commands.sendAndWait(new EndConsent(entry.id(), entry.run(), ConsentEnding.CANCELLED, ""));
        return current(id, actor);
    }

    private ConsentId request(Submission submission) {
        DeclarationId declaration = DeclarationId.of(submission.form().patent().number());
        if (!register.liveAmong(List.of(declaration)).isEmpty()) {
            throw new Refused(DeclarationRefusal.LIVE_DECLARATION_EXISTS, declaration.patentNumber());
        }
        return owners.ask(submission, null, StatementWording.of(submission.form(), places));
    }

    private ConsentView current(String id, Actor actor) {
        writes.await();
        return one(id, actor);
    }

    private ConsentEntry require(String id, Actor actor) {
        return consents.newest(id, actor.organisation().id()).orElseThrow(() -> new NotFound(id));
    }
}
