package cn.kaixu.listing.revocation.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.config.ListingProperties;
import cn.kaixu.listing.register.RegisterEntry;
import cn.kaixu.listing.register.RegisterQueries;
import cn.kaixu.listing.register.RegisterState;
import cn.kaixu.listing.revocation.DropRevocation;
import cn.kaixu.listing.revocation.OpenHearing;
import cn.kaixu.listing.revocation.ProposeRevocation;
import cn.kaixu.listing.revocation.RevocationRefusal;
import cn.kaixu.listing.revocation.UpholdRevocation;
import cn.kaixu.listing.revocation.value.Officer;
import cn.kaixu.listing.revocation.value.RevocationId;
import cn.kaixu.listing.revocation.view.RevocationEntry;
import cn.kaixu.listing.revocation.view.RevocationQueries;
import cn.kaixu.platform.axon.ReadYourWrites;
import cn.kaixu.platform.idempotency.IdempotentRequest;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.security.Actor;
import cn.kaixu.platform.time.ChinaDates;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The officials' side: one of the provincial office proposes, one of the agency confirms, and either answers what the patentee objected. */
@RestController
class RevocationController {

    private final CommandGateway commands;
    private final RegisterQueries register;
    private final RevocationQueries revocations;
    private final ReadYourWrites writes;
    private final ListingProperties properties;
    private final Clock clock;

    RevocationController(
            CommandGateway commands,
            RegisterQueries register,
            RevocationQueries revocations,
            ReadYourWrites writes,
            ListingProperties properties,
            Clock clock) {
        this.commands = commands;
        this.register = register;
        this.revocations = revocations;
        this.writes = writes;
        this.properties = properties;
        this.clock = clock;
    }

    @IdempotentRequest
    @RolesAllowed(Roles.REVIEWER)
    @PostMapping("/api/declarations/{declaration}/revocations")
    ResponseEntity<RevocationView> propose(
            @PathVariable String declaration, @Valid @RequestBody RevocationRequest request, Actor actor) {
        RegisterEntry entry = register.visible(declaration, actor);
        if (!List.of(RegisterState.ANNOUNCED, RegisterState.SUSPENDED).contains(entry.state())) {
            throw new Refused(RevocationRefusal.NOTHING_TO_REVOKE, entry.id().patentNumber());
        }
        RevocationId id = RevocationId.of(entry.id().patentNumber());
        commands.sendAndWait(new ProposeRevocation(
                id, entry.id(), entry.round(), request.grounds(), officer(actor, Roles.REVIEWER), clock.instant()));
        writes.await();
        RevocationEntry proposed = revocations.open(entry.id()).orElseThrow(() -> new NotFound(id.value()));
        return ResponseEntity.created(
                        URI.create("/api/declarations/revocations/" + proposed.id() + "/" + proposed.run()))
                .body(RevocationView.of(proposed, actor));
    }

    @IdempotentRequest
    @RolesAllowed(Roles.AGENCY_OFFICER)
    @PostMapping("/api/declarations/revocations/{id}/{run}/confirmation")
    RevocationView confirm(
            @PathVariable String id, @PathVariable int run, @Valid @RequestBody WordRequest request, Actor actor) {
        RevocationEntry entry = require(id, run);
        LocalDate lastDay = ChinaDates.today(clock).plusDays(properties.daysToBeHeard());
        commands.sendAndWait(new OpenHearing(
                entry.id(), run, officer(actor, Roles.AGENCY_OFFICER), request.given(), lastDay, clock.instant()));
        return current(id, run, actor);
    }

    @IdempotentRequest
    @RolesAllowed({Roles.REVIEWER, Roles.AGENCY_OFFICER})
    @PostMapping("/api/declarations/revocations/{id}/{run}/dropping")
    RevocationView drop(
            @PathVariable String id, @PathVariable int run, @Valid @RequestBody WordRequest request, Actor actor) {
        RevocationEntry entry = require(id, run);
        commands.sendAndWait(new DropRevocation(entry.id(), run, officer(actor), request.given(), clock.instant()));
        return current(id, run, actor);
    }

    @IdempotentRequest
    @RolesAllowed({Roles.REVIEWER, Roles.AGENCY_OFFICER})
    @PostMapping("/api/declarations/revocations/{id}/{run}/upholding")
    RevocationView uphold(
            @PathVariable String id, @PathVariable int run, @Valid @RequestBody WordRequest request, Actor actor) {
        RevocationEntry entry = require(id, run);
        commands.sendAndWait(
                new UpholdRevocation(entry.id(), run, officer(actor), request.given(), ChinaDates.today(clock)));
        return current(id, run, actor);
    }

    private RevocationEntry require(String id, int run) {
        return revocations.find(id, run).orElseThrow(() -> new NotFound(id));
    }

    private RevocationView current(String id, int run, Actor actor) {
        writes.await();
        return RevocationView.of(require(id, run), actor);
    }

    private static Officer officer(Actor actor) {
        return officer(actor, actor.hasRole(Roles.REVIEWER) ? Roles.REVIEWER : Roles.AGENCY_OFFICER);
    }

    private static Officer officer(Actor actor, String role) {
        return new Officer(actor.subject(), actor.username(), role);
    }
}
