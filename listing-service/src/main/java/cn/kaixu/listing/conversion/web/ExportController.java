package cn.kaixu.listing.conversion.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.conversion.ConversionRefusal;
import cn.kaixu.listing.conversion.Examination;
import cn.kaixu.listing.conversion.FileConversion;
import cn.kaixu.listing.conversion.export.Export;
import cn.kaixu.listing.conversion.export.ExportArchive;
import cn.kaixu.listing.conversion.export.ExportSummary;
import cn.kaixu.listing.conversion.export.Exports;
import cn.kaixu.listing.conversion.value.Condition;
import cn.kaixu.listing.conversion.value.ConversionId;
import cn.kaixu.listing.conversion.view.ConversionQueries;
import cn.kaixu.listing.conversion.view.ConversionState;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.register.RegisterEntry;
import cn.kaixu.listing.register.RegisterQueries;
import cn.kaixu.platform.axon.ReadYourWrites;
import cn.kaixu.platform.idempotency.IdempotentRequest;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.security.Actor;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Files what is ready in one go, and gives the archive for the patent office as often as it is asked for. */
@RestController
@RequestMapping("/api/declarations/conversions/exports")
class ExportController {

    private final CommandGateway commands;
    private final ConversionQueries conversions;
    private final RegisterQueries register;
    private final Examination examination;
    private final Exports exports;
    private final ExportArchive archive;
    private final Desk desk;
    private final ReadYourWrites writes;
    private final Clock clock;

    ExportController(
            CommandGateway commands,
            ConversionQueries conversions,
            RegisterQueries register,
            Examination examination,
            Exports exports,
            ExportArchive archive,
            Desk desk,
            ReadYourWrites writes,
            Clock clock) {
        this.commands = commands;
        this.conversions = conversions;
        this.register = register;
        this.examination = examination;
        this.exports = exports;
        this.archive = archive;
        this.desk = desk;
        this.writes = writes;
        this.clock = clock;
    }

    /** What no longer meets the conditions stays behind, ready but not filed. */
    @IdempotentRequest
    @RolesAllowed(Roles.REVIEWER)
    @PostMapping
    ResponseEntity<ExportSummary> file(@Valid @RequestBody ChoiceRequest choice, Actor actor) {
        List<RegisterEntry> entries = desk.chosen(choice, ConversionState.READY).stream()
                .filter(this::ready)
                .flatMap(id -> register.find(id.value()).stream())
                .filter(this::stillMeetsConditions)
                .toList();
        if (entries.isEmpty()) {
            throw new Refused(ConversionRefusal.NOTHING_TO_EXPORT);
        }
        Export export = exports.add(entries, actor.username());
        for (RegisterEntry entry : entries) {
            commands.sendAndWait(new FileConversion(
                    ConversionId.of(entry.id()),
                    entry.round(),
                    export.id(),
                    export.listHash(),
                    Desk.officer(actor),
                    clock.instant()));
        }
        writes.await();
        return ResponseEntity.created(URI.create("/api/declarations/conversions/exports/" + export.id()))
                .body(ExportSummary.of(export));
    }

    @RolesAllowed({Roles.REVIEWER, Roles.AGENCY_OFFICER, Roles.MANAGER, Roles.AUDITOR})
    @GetMapping
    List<ExportSummary> list() {
        return exports.newest();
    }

    @RolesAllowed({Roles.REVIEWER, Roles.AGENCY_OFFICER, Roles.MANAGER, Roles.AUDITOR})
    @GetMapping("/{id}/archive.zip")
    ResponseEntity<StreamingResponseBody> archive(@PathVariable String id) {
        Export export = exports.find(id).orElseThrow(() -> new NotFound(id));
        ContentDisposition name = ContentDisposition.attachment()
                .filename("专利开放许可声明-" + export.id() + ".zip", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .cacheControl(CacheControl.noStore())
                .body(out -> archive.write(export, out));
    }

    private boolean ready(DeclarationId id) {
        return conversions
                .find(id)
                .filter(entry -> entry.state() == ConversionState.READY)
                .isPresent();
    }

    private boolean stillMeetsConditions(RegisterEntry entry) {
        return examination.examine(entry).stream()
                .noneMatch(condition -> condition.outcome() == Condition.Outcome.FAIL);
    }
}
