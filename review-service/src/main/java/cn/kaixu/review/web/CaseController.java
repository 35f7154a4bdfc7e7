package cn.kaixu.review.web;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.platform.axon.ReadYourWrites;
import cn.kaixu.platform.csv.CsvDownload;
import cn.kaixu.platform.paging.Page;
import cn.kaixu.platform.paging.PageRequest;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.security.Actor;
import cn.kaixu.platform.time.ChinaDates;
import cn.kaixu.review.docket.Claims;
import cn.kaixu.review.online.OnlineAnswers;
import cn.kaixu.review.queue.CaseEntry;
import cn.kaixu.review.queue.CaseFilter;
import cn.kaixu.review.queue.CaseFilter.ClaimedBy;
import cn.kaixu.review.queue.CaseQueries;
import cn.kaixu.review.register.RegisterQueries;
import cn.kaixu.review.validity.DecideReview;
import cn.kaixu.review.validity.Decider;
import cn.kaixu.review.validity.value.CaseState;
import cn.kaixu.review.validity.value.CheckOutcome;
import cn.kaixu.review.validity.value.ReviewId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The review queue (审核队列) and the decisions of people. */
@RestController
@RequestMapping("/api/review/cases")
class CaseController {

    private final CaseQueries cases;
    private final RegisterQueries register;
    private final OnlineAnswers online;
    private final Claims claims;
    private final CommandGateway commands;
    private final ReadYourWrites views;
    private final Clock clock;

    CaseController(
            CaseQueries cases,
            RegisterQueries register,
            OnlineAnswers online,
            Claims claims,
            CommandGateway commands,
            ReadYourWrites views,
            Clock clock) {
        this.cases = cases;
        this.register = register;
        this.online = online;
        this.claims = claims;
        this.commands = commands;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    @RolesAllowed({Roles.REVIEWER, Roles.AGENCY_OFFICER, Roles.MANAGER, Roles.AUDITOR})
    CasePage list(
            @RequestParam(required = false) @Nullable CaseState state,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable CheckOutcome outcome,
            @RequestParam(required = false) @Nullable ClaimChoice claimed,
            @RequestParam(defaultValue = "oldest") String sort,
            PageRequest page,
            Actor actor) {
        CaseFilter filter = new CaseFilter(state, q, place, outcome, by(claimed, actor), sort.equals("newest"));
        Page<CaseEntry> found = cases.list(filter, page);
        List<String> ids = found.items().stream().map(CaseEntry::id).toList();
        return CasePage.of(found, cases.counts(filter), claims.on(ids));
    }

    /** The same list as a file. */
    @GetMapping(path = "/export.csv", produces = "text/csv;charset=UTF-8")
    @RolesAllowed({Roles.REVIEWER, Roles.AGENCY_OFFICER, Roles.MANAGER, Roles.AUDITOR})
    ResponseEntity<byte[]> export(
            @RequestParam(required = false) @Nullable CaseState state,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable CheckOutcome outcome,
            @RequestParam(required = false) @Nullable ClaimChoice claimed,
            @RequestParam(defaultValue = "oldest") String sort,
            Actor actor) {
        CaseFilter filter = new CaseFilter(state, q, place, outcome, by(claimed, actor), sort.equals("newest"));
        return CsvDownload.of(
                "审核案件",
                ChinaDates.today(clock),
                ReviewCells.CASES,
                cases.list(filter, CsvDownload.ROWS),
                ReviewCells::of);
    }

    private @Nullable ClaimedBy by(@Nullable ClaimChoice claimed, Actor actor) {
        return claimed == null ? null : claimed.by(actor, claims.lapsedBefore());
    }

    @GetMapping("/{id}")
    @RolesAllowed({Roles.REVIEWER, Roles.AGENCY_OFFICER, Roles.MANAGER, Roles.AUDITOR})
    CaseView read(@PathVariable String id) {
        CaseEntry entry = cases.find(id).orElseThrow(() -> new NotFound(id));
        PatentNumber patent = entry.patent().number();
        return CaseView.of(entry, register.find(patent), online.known(patent), claims.find(id));
    }

    @PostMapping("/{id}/decisions")
    @RolesAllowed({Roles.REVIEWER, Roles.AGENCY_OFFICER})
    CaseView decide(@PathVariable String id, @Valid @RequestBody DecisionRequest request, Actor actor) {
        CaseEntry entry = cases.find(id).orElseThrow(() -> new NotFound(id));
        claims.requireFree(id, actor.subject());
        commands.sendAndWait(new DecideReview(
                new ReviewId(entry.id()),
                new Decider(actor.subject(), actor.username(), actor.roles()),
                request.verdict(),
                request.reasonList(),
                request.commentText(),
                request.checkedAt(),
                clock.instant()));
        claims.release(id, actor.subject());
        views.await();
        return read(id);
    }
}
