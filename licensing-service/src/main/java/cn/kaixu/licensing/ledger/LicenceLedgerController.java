package cn.kaixu.licensing.ledger;

import jakarta.annotation.security.RolesAllowed;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.platform.paging.Page;
import cn.kaixu.platform.paging.PageRequest;
import cn.kaixu.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading the book of licences. */
@RestController
@RolesAllowed({
    Roles.FIRM,
    Roles.PATENTEE,
    Roles.BUREAU_CLERK,
    Roles.INSTITUTION_CLERK,
    Roles.AGENCY_OFFICER,
    Roles.MANAGER,
    Roles.AUDITOR
})
public class LicenceLedgerController {

    private final LicenceQueries licences;
    private final LicenceAccess access;
    private final LicencePresentation presentation;

    LicenceLedgerController(LicenceQueries licences, LicenceAccess access, LicencePresentation presentation) {
        this.licences = licences;
        this.access = access;
        this.presentation = presentation;
    }

    @GetMapping("/api/licences")
    Page<LicenceView> list(
            @RequestParam(required = false) @Nullable LicenceState state,
            @RequestParam(required = false) @Nullable String q,
            PageRequest page,
            Actor actor) {
        LicenceFilter filter = new LicenceFilter(access.limitedTo(actor), state == null ? null : state.name(), q);
        return licences.page(filter, page).map(presentation::line);
    }

    @GetMapping("/api/licences/{id}")
    LicenceView get(@PathVariable String id, Actor actor) {
        return presentation.show(access.require(id, actor), actor);
    }
}
