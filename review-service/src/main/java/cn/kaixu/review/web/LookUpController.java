package cn.kaixu.review.web;

import jakarta.annotation.security.RolesAllowed;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.platform.axon.ReadYourWrites;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.review.automation.LookUps;
import cn.kaixu.review.queue.CaseQueries;
import cn.kaixu.review.validity.value.ReviewId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** New look-ups in the online register (联机登记簿), asked for by an officer. */
@RestController
@RequestMapping("/api/review/cases/{id}/look-ups")
class LookUpController {

    private final LookUps lookUps;
    private final CaseQueries cases;
    private final CaseController views;
    private final ReadYourWrites written;

    LookUpController(LookUps lookUps, CaseQueries cases, CaseController views, ReadYourWrites written) {
        this.lookUps = lookUps;
        this.cases = cases;
        this.views = views;
        this.written = written;
    }

    @PostMapping
    @RolesAllowed({Roles.REVIEWER, Roles.AGENCY_OFFICER})
    CaseView demand(@PathVariable String id) {
        lookUps.demand(
                new ReviewId(cases.find(id).orElseThrow(() -> new NotFound(id)).id()));
        written.await();
        return views.read(id);
    }
}
