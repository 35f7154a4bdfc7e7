package cn.kaixu.licensing.licence.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.licensing.agreement.Agreement;
import cn.kaixu.licensing.agreement.AgreementFactory;
import cn.kaixu.licensing.evidence.EvidenceFiles;
import cn.kaixu.licensing.ledger.LicenceAccess;
import cn.kaixu.licensing.ledger.LicenceEntry;
import cn.kaixu.licensing.ledger.LicencePresentation;
import cn.kaixu.licensing.ledger.LicenceView;
import cn.kaixu.licensing.licence.ConfirmPayment;
import cn.kaixu.licensing.licence.LicenceCommand;
import cn.kaixu.licensing.licence.LicenceRefusal;
import cn.kaixu.licensing.licence.PlacePaymentEvidence;
import cn.kaixu.licensing.licence.SignContract;
import cn.kaixu.licensing.licence.value.Evidence;
import cn.kaixu.licensing.licence.value.EvidenceId;
import cn.kaixu.licensing.licence.value.Signature;
import cn.kaixu.platform.axon.ReadYourWrites;
import cn.kaixu.platform.idempotency.IdempotentRequest;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.security.Actor;
import cn.kaixu.platform.time.ChinaDates;
import cn.kaixu.platform.vault.Vault;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** How the parties carry a licence out: signatures, payment evidence, the licensor's confirmation. */
@RestController
@RolesAllowed({Roles.FIRM, Roles.PATENTEE, Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK})
public class PerformanceController {

    private final CommandGateway commands;
    private final ReadYourWrites written;
    private final LicenceAccess access;
    private final LicencePresentation presentation;
    private final AgreementFactory agreements;
    private final EvidenceFiles files;
    private final Vault vault;
    private final Clock clock;

    PerformanceController(
            CommandGateway commands,
            ReadYourWrites written,
            LicenceAccess access,
            LicencePresentation presentation,
            AgreementFactory agreements,
            EvidenceFiles files,
            Vault vault,
            Clock clock) {
        this.commands = commands;
        this.written = written;
        this.access = access;
        this.presentation = presentation;
        this.agreements = agreements;
        this.files = files;
        this.vault = vault;
        this.clock = clock;
    }

    @PostMapping("/api/licences/{id}/signatures")
    @IdempotentRequest
    LicenceView sign(@PathVariable String id, @Valid @RequestBody SignatureRequest request, Actor actor) {
        LicenceEntry licence = access.require(id, actor);
        Instant now = clock.instant();
        String details = vault.store(actor.subject(), "licence-signature", request.toMap());
        Signature signature = new Signature(
                actor.subject(),
                details,
                now,
                ChinaDates.on(now),
                agreements.of(licence).contentHash(),
                Agreement.TEMPLATE);
        return send(new SignContract(licence.licenceId(), actor.organisation().id(), signature), actor);
    }

    @PostMapping(path = "/api/licences/{id}/payments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @IdempotentRequest
    LicenceView pay(
            @PathVariable String id,
            @RequestParam BigDecimal amount,
            @RequestParam LocalDate paidOn,
            @RequestParam MultipartFile file,
            Actor actor)
            throws IOException {
        LicenceEntry licence = access.require(id, actor);
        EvidenceId evidenceId = files.store(licence.licenceId(), file.getBytes());
        Evidence evidence = new Evidence(evidenceId, amount, paidOn, FileNames.clean(file.getOriginalFilename()));
        return send(
                new PlacePaymentEvidence(
                        licence.licenceId(), actor.organisation().id(), evidence, ChinaDates.today(clock)),
                actor);
    }

    @PostMapping("/api/licences/{id}/payments/{sha256}/confirmation")
    @IdempotentRequest
    LicenceView confirm(@PathVariable String id, @PathVariable String sha256, Actor actor) {
        LicenceEntry licence = access.require(id, actor);
        boolean known = licence.payments().stream()
                .anyMatch(placed -> placed.evidence().id().value().equals(sha256));
        if (!known) {
            throw new Refused(LicenceRefusal.EVIDENCE_UNKNOWN, sha256);
        }
        return send(
                new ConfirmPayment(
                        licence.licenceId(),
                        actor.organisation().id(),
                        new EvidenceId(sha256),
                        ChinaDates.today(clock)),
                actor);
    }

    private LicenceView send(LicenceCommand command, Actor actor) {
        commands.sendAndWait(command);
        written.await();
        return presentation.show(access.require(command.licenceId().value(), actor), actor);
    }
}
