package cn.kaixu.listing.consent.web;

import java.net.URI;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.consent.ChangeWording;
import cn.kaixu.listing.consent.value.Change;
import cn.kaixu.listing.consent.value.ConsentId;
import cn.kaixu.listing.consent.view.ConsentQueries;
import cn.kaixu.listing.declaration.Amendment;
import cn.kaixu.listing.declaration.DeclarationRefusal;
import cn.kaixu.listing.declaration.SubmissionRules;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.register.RegisterEntry;
import cn.kaixu.listing.register.RegisterQueries;
import cn.kaixu.listing.register.RegisterReaders;
import cn.kaixu.listing.register.RegisterState;
import cn.kaixu.platform.axon.ReadYourWrites;
import cn.kaixu.platform.idempotency.IdempotentRequest;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.problem.PlatformRefusal;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.security.Actor;
import cn.kaixu.platform.time.ChinaDates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks all owners to agree to a withdrawal or to other terms, and shows how they stand to it. */
@RestController
@RequestMapping("/api/declarations/{id}/changes")
class ChangeController {

    private static final Set<RegisterState> WITHDRAWABLE = EnumSet.of(
            RegisterState.SUBMITTED, RegisterState.RETURNED, RegisterState.ANNOUNCED, RegisterState.SUSPENDED);

    private final RegisterQueries register;
    private final ConsentQueries consents;
    private final Owners owners;
    private final Invitations invitations;
    private final SubmissionRules rules;
    private final ReadYourWrites writes;
    private final Clock clock;

    ChangeController(
            RegisterQueries register,
            ConsentQueries consents,
            Owners owners,
            Invitations invitations,
            SubmissionRules rules,
            ReadYourWrites writes,
            Clock clock) {
        this.register = register;
        this.consents = consents;
        this.owners = owners;
        this.invitations = invitations;
        this.rules = rules;
        this.writes = writes;
        this.clock = clock;
    }

    /** Invites the owners; nothing changes before the last of them has signed. */
    @IdempotentRequest
    @RolesAllowed({Roles.PATENTEE, Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK})
    @PostMapping
    ResponseEntity<ConsentView> ask(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String expected,
            @Valid @RequestBody ChangeRequest request,
            Actor actor) {
        RegisterEntry entry = register.visible(id, actor);
        if (expected != null && !expected.equals(entry.tag())) {
            throw new Refused(PlatformRefusal.STALE_PRECONDITION);
        }
        Change change = change(entry, request);
        ConsentId consent = owners.ask(
                entry.submission(),
                change,
                ChangeWording.of(change, entry.submission().form()));
        writes.await();
        return ResponseEntity.created(URI.create("/api/declarations/consents/" + consent))
                .body(consents.newest(
                                consent.value(), entry.submission().submitter().organisationId())
                        .map(asked -> ConsentView.of(asked, invitations))
                        .orElseThrow(() -> new NotFound(id)));
    }

    /** What the owners were asked since the declaration was handed in, newest first. */
    @RegisterReaders
    @GetMapping
    List<ChangeView> list(@PathVariable String id, Actor actor) {
        RegisterEntry entry = register.visible(id, actor);
        ConsentId consent = ConsentId.of(entry.id().patentNumber());
        return consents.changes(consent.value(), entry.round()).stream()
                .map(ChangeView::of)
                .toList();
    }

    private Change change(RegisterEntry entry, ChangeRequest request) {
        DeclarationForm form = entry.submission().form();
        return switch (request.kind()) {
            case WITHDRAWAL -> {
                if (!WITHDRAWABLE.contains(entry.state())) {
                    throw new Refused(
                            DeclarationRefusal.NOTHING_TO_WITHDRAW, entry.id().patentNumber());
                }
                yield new Change.Withdrawal(entry.round(), request.givenReason());
            }
            case AMENDMENT -> {
                if (entry.state() != RegisterState.ANNOUNCED) {
                    throw new Refused(
                            DeclarationRefusal.NOTHING_TO_AMEND, entry.id().patentNumber());
                }
                DeclarationForm after =
                        Amendment.of(form, request.royalty(), request.licenceEnd(), rules, ChinaDates.today(clock));
                yield new Change.NewTerms(entry.round(), after.royalty(), after.licenceEnd());
            }
            case CONVERSION -> {
                if (entry.state() != RegisterState.ANNOUNCED) {
                    throw new Refused(
                            DeclarationRefusal.NOTHING_TO_AMEND, entry.id().patentNumber());
                }
                yield new Change.Conversion(entry.round());
            }
        };
    }
}
