package cn.kaixu.listing.form;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.consent.value.ConsentId;
import cn.kaixu.listing.consent.view.ConsentEntry;
import cn.kaixu.listing.consent.view.ConsentQueries;
import cn.kaixu.listing.register.RegisterEntry;
import cn.kaixu.listing.register.RegisterQueries;
import cn.kaixu.listing.register.RegisterReaders;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.security.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the signed statement to those who may see the declaration, and to whoever is still collecting the signatures. */
@RestController
class StatementController {

    private final RegisterQueries register;
    private final ConsentQueries consents;
    private final StatementDocument document;

    StatementController(RegisterQueries register, ConsentQueries consents, StatementDocument document) {
        this.register = register;
        this.consents = consents;
        this.document = document;
    }

    @RegisterReaders
    @GetMapping("/api/declarations/{id}/statement.pdf")
    ResponseEntity<byte[]> ofDeclaration(@PathVariable String id, Actor actor) {
        return pdf(
                Optional.ofNullable(register.visible(id, actor).submission().consent())
                        .flatMap(consents::referred),
                id);
    }

    @RolesAllowed({Roles.PATENTEE, Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK})
    @GetMapping("/api/declarations/consents/{id}/statement.pdf")
    ResponseEntity<byte[]> ofRequest(@PathVariable String id, Actor actor) {
        return pdf(consents.newest(id, actor.organisation().id()), id);
    }

    /** The text of a withdrawal or an amendment, with the signatures there are. */
    @RegisterReaders
    @GetMapping("/api/declarations/{id}/changes/{run}/statement.pdf")
    ResponseEntity<byte[]> ofChange(@PathVariable String id, @PathVariable int run, Actor actor) {
        RegisterEntry entry = register.visible(id, actor);
        ConsentId consent = ConsentId.of(entry.id().patentNumber());
        return pdf(
                consents.find(consent.value(), run)
                        .filter(asked -> Optional.ofNullable(asked.change())
                                .filter(change -> change.round() == entry.round())
                                .isPresent()),
                id);
    }

    private ResponseEntity<byte[]> pdf(Optional<ConsentEntry> found, String id) {
        ConsentEntry entry = found.orElseThrow(() -> new NotFound(id));
        return PdfAnswer.of("声明-" + entry.id() + ".pdf", document.pdf(entry));
    }
}
