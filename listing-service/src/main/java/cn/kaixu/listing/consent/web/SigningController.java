package cn.kaixu.listing.consent.web;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.consent.ConsentRefusal;
import cn.kaixu.listing.consent.DeclineConsent;
import cn.kaixu.listing.consent.OwnerIdentity;
import cn.kaixu.listing.consent.SignConsent;
import cn.kaixu.listing.consent.view.ConsentEntry;
import cn.kaixu.listing.consent.view.ConsentQueries;
import cn.kaixu.listing.consent.view.OwnerEntry;
import cn.kaixu.listing.declaration.value.PatenteeKind;
import cn.kaixu.platform.axon.ReadYourWrites;
import cn.kaixu.platform.idempotency.IdempotentRequest;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.security.Actor;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets the owners who were invited read, sign or decline. Whoever is not the owner learns nothing. */
@RestController
@RequestMapping("/api/declarations/invitations")
@RolesAllowed({Roles.PATENTEE, Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK, Roles.FIRM})
class SigningController {

    private final CommandGateway commands;
    private final ConsentQueries consents;
    private final Invitations invitations;
    private final Signatures signatures;
    private final ReadYourWrites writes;

    SigningController(
            CommandGateway commands,
            ConsentQueries consents,
            Invitations invitations,
            Signatures signatures,
            ReadYourWrites writes) {
        this.commands = commands;
        this.consents = consents;
        this.invitations = invitations;
        this.signatures = signatures;
        this.writes = writes;
    }

    /** What waits for the signature of the organisation somebody acts for; persons come with the invitation sent to them. */
    @GetMapping
    List<SigningView> waiting(Actor actor) {
        return consents.waitingFor(actor.organisation().name()).stream()
                .flatMap(entry -> entry.owners().stream()
                        .filter(owner -> owner.state() == OwnerEntry.State.INVITED)
                        .filter(owner -> entry.patentee(owner.owner()).kind() != PatenteeKind.INDIVIDUAL)
                        .filter(owner -> OwnerIdentity.mayAct(entry.patentee(owner.owner()), actor, false))
                        .map(owner -> SigningView.of(entry, owner.owner())))
                .toList();
    }

    @GetMapping("/{id}/{run}/{owner}")
    SigningView read(
            @PathVariable String id,
            @PathVariable int run,
            @PathVariable int owner,
            @RequestParam(required = false) @Nullable String invitation,
            Actor actor) {
        return SigningView.of(require(id, run, owner, invitation, actor), owner);
    }

    @IdempotentRequest
    @PostMapping("/{id}/{run}/{owner}/signature")
    SigningView sign(
            @PathVariable String id,
            @PathVariable int run,
            @PathVariable int owner,
            @Valid @RequestBody SigningRequest request,
            Actor actor) {
        ConsentEntry entry = require(id, run, owner, request.invitation(), actor);
        if (!request.read().equals(entry.statement().hash())) {
            throw new Refused(ConsentRefusal.STATEMENT_HAS_CHANGED);
        }
        String phrase = OwnerIdentity.confirmation(entry.patentee(owner), entry.kind());
        if (!OwnerIdentity.key(request.typed()).equals(OwnerIdentity.key(phrase))) {
            throw new Refused(ConsentRefusal.CONFIRMATION_DIFFERS, phrase);
        }
        commands.sendAndWait(
                new SignConsent(entry.id(), run, owner, signatures.sign(entry, owner, actor, request.typed())));
        return current(entry, owner);
    }

    @IdempotentRequest
    @PostMapping("/{id}/{run}/{owner}/refusal")
    SigningView decline(
            @PathVariable String id,
            @PathVariable int run,
            @PathVariable int owner,
            @Valid @RequestBody DecliningRequest request,
            Actor actor) {
        ConsentEntry entry = require(id, run, owner, request.invitation(), actor);
        commands.sendAndWait(new DeclineConsent(entry.id(), run, owner, request.givenReason()));
        return current(entry, owner);
    }

    private SigningView current(ConsentEntry before, int owner) {
        writes.await();
        return SigningView.of(consents.find(before.id().value(), before.run()).orElseThrow(), owner);
    }

    /** An uninvited stranger is told that there is nothing; a guest with the invitation, that it was meant for another. */
    private ConsentEntry require(String id, int run, int owner, @Nullable String invitation, Actor actor) {
        ConsentEntry entry = consents.find(id, run).orElseThrow(() -> new NotFound(id));
        boolean invited = invitations.fits(entry, owner, invitation);
        if (!OwnerIdentity.mayAct(entry.patentee(owner), actor, invited)) {
            throw invited
                    ? new Refused(
                            ConsentRefusal.SIGNER_IS_NOT_THE_OWNER,
                            entry.patentee(owner).name())
                    : new NotFound(id);
        }
        return entry;
    }
}
