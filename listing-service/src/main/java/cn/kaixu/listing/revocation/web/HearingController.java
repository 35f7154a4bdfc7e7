package cn.kaixu.listing.revocation.web;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.register.RegisterEntry;
import cn.kaixu.listing.register.RegisterQueries;
import cn.kaixu.listing.register.RegisterReaders;
import cn.kaixu.listing.revocation.StateObjection;
import cn.kaixu.listing.revocation.view.RevocationEntry;
import cn.kaixu.listing.revocation.view.RevocationQueries;
import cn.kaixu.listing.revocation.view.RevocationState;
import cn.kaixu.platform.axon.ReadYourWrites;
import cn.kaixu.platform.idempotency.IdempotentRequest;
import cn.kaixu.platform.paging.Page;
import cn.kaixu.platform.paging.PageRequest;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.security.Actor;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading revocations, and the patentee's word. A proposal that nobody confirmed is the officials' matter alone. */
@RestController
class HearingController {

    private final CommandGateway commands;
    private final RegisterQueries register;
    private final RevocationQueries revocations;
    private final ReadYourWrites writes;
    private final Clock clock;

    HearingController(
            CommandGateway commands,
            RegisterQueries register,
            RevocationQueries revocations,
            ReadYourWrites writes,
            Clock clock) {
        this.commands = commands;
        this.register = register;
        this.revocations = revocations;
        this.writes = writes;
        this.clock = clock;
    }

    @RolesAllowed({Roles.REVIEWER, Roles.AGENCY_OFFICER, Roles.MANAGER, Roles.AUDITOR})
    @GetMapping("/api/declarations/revocations")
    Page<RevocationView> list(
            @RequestParam(required = false) @Nullable RevocationState state, PageRequest page, Actor actor) {
        return revocations.page(state, page).map(entry -> RevocationView.of(entry, actor));
    }

    @RegisterReaders
    @GetMapping("/api/declarations/{declaration}/revocations")
    List<RevocationView> ofDeclaration(@PathVariable String declaration, Actor actor) {
        RegisterEntry shown = register.visible(declaration, actor);
        return revocations.of(shown.id()).stream()
                .filter(entry -> RevocationView.isOfficial(actor) || (entry.known() && entry.round() == shown.round()))
                .map(entry -> RevocationView.of(entry, actor))
                .toList();
    }

    /** Whoever may see the declaration as its submitter speaks for the patentee. */
    @IdempotentRequest
    @RolesAllowed({Roles.PATENTEE, Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK})
    @PostMapping("/api/declarations/revocations/{id}/{run}/objections")
    RevocationView object(
            @PathVariable String id, @PathVariable int run, @Valid @RequestBody WordRequest request, Actor actor) {
        RevocationEntry entry = own(id, run, actor);
        commands.sendAndWait(
                new StateObjection(entry.id(), run, actor.organisation().id(), request.given(), clock.instant()));
        writes.await();
        return RevocationView.of(own(id, run, actor), actor);
    }

    private RevocationEntry own(String id, int run, Actor actor) {
        RevocationEntry entry =
                revocations.find(id, run).filter(RevocationEntry::known).orElseThrow(() -> new NotFound(id));
        RegisterEntry shown = register.visible(entry.declarationId().value(), actor);
        String submitter = shown.submission().submitter().organisationId();
        if (!actor.actsFor(submitter) || shown.round() != entry.round()) {
            throw new NotFound(id);
        }
        return entry;
    }
}
