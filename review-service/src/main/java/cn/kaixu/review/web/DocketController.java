package cn.kaixu.review.web;

import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.platform.axon.ReadYourWrites;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.security.Actor;
import cn.kaixu.review.docket.Claim;
import cn.kaixu.review.docket.Claims;
import cn.kaixu.review.docket.Workload;
import cn.kaixu.review.docket.WorkloadQueries;
import cn.kaixu.review.queue.CaseQueries;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How officers share the queue (办案台): claim and release, bulk approval, workload. */
@RestController
@RequestMapping("/api/review")
class DocketController {

    private final CaseQueries cases;
    private final Claims claims;
    private final BulkApprovals approvals;
    private final WorkloadQueries workload;
    private final ReadYourWrites views;

    DocketController(
            CaseQueries cases, Claims claims, BulkApprovals approvals, WorkloadQueries workload, ReadYourWrites views) {
        this.cases = cases;
        this.claims = claims;
        this.approvals = approvals;
        this.workload = workload;
        this.views = views;
    }

    @PostMapping("/cases/{id}/claim")
    @RolesAllowed({Roles.REVIEWER, Roles.AGENCY_OFFICER})
    Claim claim(@PathVariable String id, Actor actor) {
        if (cases.find(id).isEmpty()) {
            throw new NotFound(id);
        }
        return claims.claim(id, actor.subject(), actor.username());
    }

    @DeleteMapping("/cases/{id}/claim")
    @RolesAllowed({Roles.REVIEWER, Roles.AGENCY_OFFICER})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable String id, Actor actor) {
        claims.release(id, actor.subject());
    }

    @PostMapping("/bulk-approvals")
    @RolesAllowed({Roles.REVIEWER, Roles.AGENCY_OFFICER})
    BulkApproval.Outcome approve(@Valid @RequestBody BulkApproval request, Actor actor, Locale locale) {
        BulkApproval.Outcome outcome = approvals.approve(request.cases(), actor, locale);
        views.await();
        return outcome;
    }

    @GetMapping("/workload")
    @RolesAllowed({Roles.REVIEWER, Roles.AGENCY_OFFICER, Roles.MANAGER, Roles.AUDITOR})
    Workload workload() {
        return workload.read();
    }
}
