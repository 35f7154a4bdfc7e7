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

/** Reading the book of recordals. */
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
public class RecordalLedgerController {

    private final RecordalQueries recordals;
    private final LicenceAccess licences;
    private final RecordalAccess access;

    RecordalLedgerController(RecordalQueries recordals, LicenceAccess licences, RecordalAccess access) {
        this.recordals = recordals;
        this.licences = licences;
        this.access = access;
    }

    @GetMapping("/api/recordals")
    Page<RecordalView> list(
            @RequestParam(required = false) @Nullable RecordalState state,
            @RequestParam(required = false) @Nullable String q,
            PageRequest page,
            Actor actor) {
        LicenceFilter filter = new LicenceFilter(licences.limitedTo(actor), state == null ? null : state.name(), q);
        return recordals.page(filter, page).map(RecordalPresentation::show);
    }

    @GetMapping("/api/recordals/{id}")
    RecordalView get(@PathVariable String id, Actor actor) {
        return RecordalPresentation.show(access.require(id, actor));
    }
}
