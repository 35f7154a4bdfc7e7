package cn.kaixu.licensing.licence.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.licensing.ledger.LicenceAccess;
import cn.kaixu.licensing.ledger.LicenceEntry;
import cn.kaixu.licensing.ledger.LicencePresentation;
import cn.kaixu.licensing.ledger.LicenceView;
import cn.kaixu.licensing.licence.GiveNotice;
import cn.kaixu.licensing.licence.LicenceRefusal;
import cn.kaixu.licensing.licence.RegisterIntention;
import cn.kaixu.licensing.licence.value.Intention;
import cn.kaixu.licensing.licence.value.LicenceId;
import cn.kaixu.licensing.licence.value.Party;
import cn.kaixu.licensing.licence.value.Period;
import cn.kaixu.licensing.licence.value.Standing;
import cn.kaixu.licensing.offer.AnnouncedOffer;
import cn.kaixu.licensing.offer.OfferTable;
import cn.kaixu.platform.axon.ReadYourWrites;
import cn.kaixu.platform.idempotency.IdempotentRequest;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.security.Actor;
import cn.kaixu.platform.time.ChinaDates;
import cn.kaixu.platform.vault.Vault;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** How a firm begins a licence: intention, then written notice. */
@RestController
public class LicenceController {

    private final CommandGateway commands;
    private final ReadYourWrites written;
    private final OfferTable offers;
    private final LicenceAccess access;
    private final LicencePresentation presentation;
    private final Vault vault;
    private final Clock clock;

    LicenceController(
            CommandGateway commands,
            ReadYourWrites written,
            OfferTable offers,
            LicenceAccess access,
            LicencePresentation presentation,
            Vault vault,
            Clock clock) {
        this.commands = commands;
        this.written = written;
        this.offers = offers;
        this.access = access;
        this.presentation = presentation;
        this.vault = vault;
        this.clock = clock;
    }

    @PostMapping("/api/licences")
    @RolesAllowed(Roles.FIRM)
    @IdempotentRequest
    ResponseEntity<LicenceView> register(
            @Valid @RequestBody IntentionRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Actor actor) {
        LocalDate today = ChinaDates.today(clock);
        AnnouncedOffer announced = offer(request.patentNumber());
        LicenceId id = key == null ? LicenceId.random() : LicenceId.derivedFrom(actor.subject(), key);
        String contact = vault.store(
                actor.subject(), "licence-contact", request.contact().toMap());
        Intention intention = new Intention(
                new Party(actor.organisation().id(), actor.organisation().name(), actor.place()),
                request.purpose().strip(),
                new Period(request.from(), request.to()),
                contact);
        commands.sendAndWait(
                new RegisterIntention(id, announced.offer(), announced.standingOn(today), intention, today));
        return ResponseEntity.created(URI.create("/api/licences/" + id)).body(show(id, actor));
    }

    @PostMapping("/api/licences/{id}/notice")
    @RolesAllowed(Roles.FIRM)
    @IdempotentRequest
    LicenceView notice(
            @PathVariable String id,
            @Valid @RequestBody(required = false) @Nullable NoticeRequest request,
            Actor actor) {
        LicenceEntry licence = access.require(id, actor);
        LocalDate today = ChinaDates.today(clock);
        Standing standing = offers.find(licence.offer().patent().number())
                .filter(offer -> offer.offer().round() == licence.offer().round())
                .map(offer -> offer.standingOn(today))
                .orElse(Standing.CLOSED);
        String text = request == null || request.text() == null
                ? null
                : vault.store(actor.subject(), "licence-notice", Map.of("text", request.text()));
        commands.sendAndWait(
                new GiveNotice(licence.licenceId(), actor.organisation().id(), standing, text, today));
        return show(licence.licenceId(), actor);
    }

    private AnnouncedOffer offer(String spelling) {
        return PatentNumber.read(spelling)
                .number()
                .flatMap(offers::find)
                .orElseThrow(() -> new Refused(LicenceRefusal.OFFER_UNKNOWN, spelling));
    }

    private LicenceView show(LicenceId id, Actor actor) {
        written.await();
        return presentation.show(access.require(id.value(), actor), actor);
    }
}
