package cn.kaixu.listing.form;

import java.util.Map;
import java.util.Optional;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.register.RegisterEntry;
import cn.kaixu.listing.register.RegisterQueries;
import cn.kaixu.listing.register.RegisterReaders;
import cn.kaixu.platform.security.Actor;
import cn.kaixu.platform.vault.Vault;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the form of a declaration to those who may see the declaration. */
@RestController
class FormController {

    private final RegisterQueries register;
    private final FormPrints prints;
    private final FormDocument document;
    private final Vault vault;

    FormController(RegisterQueries register, FormPrints prints, FormDocument document, Vault vault) {
        this.register = register;
        this.prints = prints;
        this.document = document;
        this.vault = vault;
    }

    @RegisterReaders
    @GetMapping("/api/declarations/{id}/form.pdf")
    ResponseEntity<byte[]> form(@PathVariable String id, Actor actor) {
        RegisterEntry entry = register.visible(id, actor);
        return PdfAnswer.of(
                "信息表-" + entry.id() + ".pdf", document.pdf(entry, contact(entry, actor), prints.address(entry)));
    }

    /** The contact person is for those who must reach them: the submitter and those who decide. */
    private Map<String, String> contact(RegisterEntry entry, Actor actor) {
        boolean mustReach = actor.actsFor(entry.submission().submitter().organisationId())
                || actor.hasRole(Roles.REVIEWER)
                || actor.hasRole(Roles.AGENCY_OFFICER);
        return Optional.ofNullable(entry.submission().contact())
                .filter(_ -> mustReach)
                .flatMap(vault::read)
                .orElse(Map.of());
    }
}
