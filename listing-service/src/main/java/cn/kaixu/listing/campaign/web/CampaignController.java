package cn.kaixu.listing.campaign.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.campaign.CloseCampaign;
import cn.kaixu.listing.campaign.OpenCampaign;
import cn.kaixu.listing.campaign.RemindSubmitters;
import cn.kaixu.listing.campaign.ReviseCampaign;
import cn.kaixu.listing.campaign.value.CampaignId;
import cn.kaixu.listing.campaign.view.CampaignEntry;
import cn.kaixu.listing.campaign.view.CampaignQueries;
import cn.kaixu.platform.axon.ReadYourWrites;
import cn.kaixu.platform.idempotency.IdempotentRequest;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.security.Actor;
import cn.kaixu.platform.time.ChinaDates;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Campaigns: the managers of the province open, revise, remind and close, reviewers and auditors look on, clerks see what concerns their own organisation. */
@RestController
@RequestMapping("/api/campaigns")
class CampaignController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final CampaignQueries campaigns;
    private final CommandGateway commands;
    private final ReadYourWrites writes;
    private final Clock clock;

    CampaignController(CampaignQueries campaigns, CommandGateway commands, ReadYourWrites writes, Clock clock) {
        this.campaigns = campaigns;
        this.commands = commands;
        this.writes = writes;
        this.clock = clock;
    }

    @RolesAllowed({Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK})
    @GetMapping("/mine")
    List<BoardView.Own> mine(Actor actor) {
        LocalDate today = ChinaDates.today(clock);
        return campaigns.of(actor.organisation().id()).stream()
                .map(own -> BoardView.Own.of(own, today))
                .toList();
    }

    @RolesAllowed({Roles.MANAGER, Roles.REVIEWER, Roles.AUDITOR})
    @GetMapping
    List<BoardView> all() {
        return campaigns.all().stream().map(this::board).toList();
    }

    @RolesAllowed({Roles.MANAGER, Roles.REVIEWER, Roles.AUDITOR})
    @GetMapping("/{id}")
    BoardView one(@PathVariable String id) {
        return board(require(id));
    }

    @RolesAllowed({Roles.MANAGER, Roles.REVIEWER, Roles.AUDITOR})
    @GetMapping("/{id}/board.csv")
    ResponseEntity<byte[]> csv(@PathVariable String id) {
        CampaignEntry campaign = require(id);
        ContentDisposition name = ContentDisposition.attachment()
                .filename(campaign.plan().name() + ".csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(BoardCsv.of(campaigns.board(campaign.id())));
    }

    /** The id follows from who asks and the key, so a request repeated after any failure opens no second campaign. */
    @IdempotentRequest(required = true)
    @RolesAllowed(Roles.MANAGER)
    @PostMapping
    ResponseEntity<BoardView> open(
            @RequestHeader("Idempotency-Key") String idempotencyKey,
            @Valid @RequestBody CampaignRequest request,
            Actor actor) {
        byte[] origin = (actor.subject() + "\n" + idempotencyKey).getBytes(StandardCharsets.UTF_8);
        CampaignId id = new CampaignId("K" + UUID.nameUUIDFromBytes(origin));
        commands.sendAndWait(new OpenCampaign(id, request.plan(), ChinaDates.today(clock)));
        writes.await();
        return ResponseEntity.created(URI.create("/api/campaigns/" + id)).body(one(id.value()));
    }

    @RolesAllowed(Roles.MANAGER)
    @PostMapping("/{id}/revisions")
    BoardView revise(@PathVariable String id, @Valid @RequestBody CampaignRequest.Revising request) {
        CampaignId campaign = require(id).id();
        commands.sendAndWait(new ReviseCampaign(campaign, request.revision(), ChinaDates.today(clock)));
        writes.await();
        return one(id);
    }

    @RolesAllowed(Roles.MANAGER)
    @PostMapping("/{id}/reminders")
    BoardView remind(@PathVariable String id, @Valid @RequestBody CampaignRequest.Reminding request) {
        CampaignId campaign = require(id).id();
        commands.sendAndWait(new RemindSubmitters(
                campaign, ChinaDates.today(clock), false, request.note().strip(), request.organisations()));
        writes.await();
        return one(id);
    }

    @RolesAllowed(Roles.MANAGER)
    @PostMapping("/{id}/closing")
    BoardView close(@PathVariable String id, @Valid @RequestBody CampaignRequest.Closing request) {
        CampaignId campaign = require(id).id();
        commands.sendAndWait(new CloseCampaign(
                campaign, ChinaDates.today(clock), request.reason().strip()));
        writes.await();
        return one(id);
    }

    private BoardView board(CampaignEntry campaign) {
        return BoardView.of(campaign, campaigns.board(campaign.id()));
    }

    private CampaignEntry require(String id) {
        return campaigns.find(id).orElseThrow(() -> new NotFound(id));
    }
}
