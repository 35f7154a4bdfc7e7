package cn.kaixu.licensing.recordal.web;

import java.net.URI;
import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.licensing.ledger.LicenceAccess;
import cn.kaixu.licensing.ledger.LicenceEntry;
import cn.kaixu.licensing.ledger.RecordalAccess;
import cn.kaixu.licensing.ledger.RecordalEntry;
import cn.kaixu.licensing.ledger.RecordalPresentation;
import cn.kaixu.licensing.ledger.RecordalView;
import cn.kaixu.licensing.numbering.RecordNumbers;
import cn.kaixu.licensing.recordal.AcceptRecordal;
import cn.kaixu.licensing.recordal.FileRecordal;
import cn.kaixu.licensing.recordal.RecordalCommand;
import cn.kaixu.licensing.recordal.RefuseRecordal;
import cn.kaixu.licensing.recordal.RegisterRecordal;
import cn.kaixu.licensing.recordal.ResubmitRecordal;
import cn.kaixu.licensing.recordal.ReturnRecordal;
import cn.kaixu.licensing.recordal.value.RecordalId;
import cn.kaixu.licensing.recordal.value.RecordedLicence;
import cn.kaixu.platform.axon.ReadYourWrites;
import cn.kaixu.platform.idempotency.IdempotentRequest;
import cn.kaixu.platform.security.Actor;
import cn.kaixu.platform.time.ChinaDates;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Filing by a party, decisions by the agency. */
@RestController
public class RecordalController {

    private final CommandGateway commands;
    private final ReadYourWrites written;
    private final LicenceAccess licences;
    private final RecordalAccess recordals;
    private final RecordalFiling filing;
    private final RecordNumbers numbers;
    private final Clock clock;

    RecordalController(
            CommandGateway commands,
            ReadYourWrites written,
            LicenceAccess licences,
            RecordalAccess recordals,
            RecordalFiling filing,
            RecordNumbers numbers,
            Clock clock) {
        this.commands = commands;
        this.written = written;
        this.licences = licences;
        this.recordals = recordals;
        this.filing = filing;
        this.numbers = numbers;
        this.clock = clock;
    }

    @PostMapping("/api/recordals")
    @RolesAllowed({Roles.FIRM, Roles.PATENTEE, Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK})
    @IdempotentRequest
    ResponseEntity<RecordalView> file(@Valid @RequestBody FilingRequest request, Actor actor) {
        LicenceEntry entry = licences.require(request.licenceId(), actor);
        RecordedLicence licence = filing.licence(entry);
        RecordalId id = RecordalId.of(entry.licenceId());
        RecordalView view = send(
                new FileRecordal(
                        id,
                        licence,
                        actor.organisation().id(),
                        filing.clock(licence.effectiveFrom()),
                        filing.papers(entry)),
                actor);
        return ResponseEntity.created(URI.create("/api/recordals/" + id)).body(view);
    }

    @PostMapping("/api/recordals/{id}/acceptance")
    @RolesAllowed(Roles.AGENCY_OFFICER)
    @IdempotentRequest
    RecordalView accept(@PathVariable String id, Actor actor) {
        return send(new AcceptRecordal(known(id, actor), ChinaDates.today(clock)), actor);
    }

    @PostMapping("/api/recordals/{id}/correction")
    @RolesAllowed(Roles.AGENCY_OFFICER)
    @IdempotentRequest
    RecordalView giveBack(@PathVariable String id, @Valid @RequestBody ReasonsRequest request, Actor actor) {
        return send(new ReturnRecordal(known(id, actor), request.reasons(), ChinaDates.today(clock)), actor);
    }

    @PostMapping("/api/recordals/{id}/resubmission")
    @RolesAllowed({Roles.FIRM, Roles.PATENTEE, Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK})
    @IdempotentRequest
    RecordalView resubmit(@PathVariable String id, Actor actor) {
        RecordalEntry recordal = recordals.require(id, actor);
        LicenceEntry entry = licences.require(recordal.licence().licenceId().value(), actor);
        return send(
                new ResubmitRecordal(
                        recordal.recordalId(), filing.clock(recordal.licence().effectiveFrom()), filing.papers(entry)),
                actor);
    }

    @PostMapping("/api/recordals/{id}/registration")
    @RolesAllowed(Roles.AGENCY_OFFICER)
    @IdempotentRequest
    RecordalView register(@PathVariable String id, @Valid @RequestBody RegistrationRequest request, Actor actor) {
        RecordalId recordal = known(id, actor);
        String number = request.recordNumber().strip();
        numbers.takeThen(
                number,
                recordal,
                () -> commands.sendAndWait(new RegisterRecordal(recordal, number, ChinaDates.today(clock))));
        return show(recordal, actor);
    }

    @PostMapping("/api/recordals/{id}/refusal")
    @RolesAllowed(Roles.AGENCY_OFFICER)
    @IdempotentRequest
    RecordalView refuse(@PathVariable String id, @Valid @RequestBody ReasonsRequest request, Actor actor) {
        return send(new RefuseRecordal(known(id, actor), request.reasons(), ChinaDates.today(clock)), actor);
    }

    private RecordalId known(String id, Actor actor) {
        return recordals.require(id, actor).recordalId();
    }

    private RecordalView send(RecordalCommand command, Actor actor) {
        commands.sendAndWait(command);
        return show(command.recordalId(), actor);
    }

    private RecordalView show(RecordalId id, Actor actor) {
        written.await();
        return RecordalPresentation.show(recordals.require(id.value(), actor));
    }
}
