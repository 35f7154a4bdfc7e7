package cn.kaixu.listing.price.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.price.statistics.FeeStatistics;
import cn.kaixu.listing.price.statistics.FeeStatisticsDesk;
import cn.kaixu.listing.price.statistics.StatisticsVersion;
import cn.kaixu.platform.idempotency.IdempotentRequest;
import cn.kaixu.platform.security.Actor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The licence statistics that price guidance rests on: imported, looked at, put in force. */
@RestController
@RequestMapping("/api/declarations/fee-statistics")
class StatisticsController {

    private final FeeStatisticsDesk desk;

    StatisticsController(FeeStatisticsDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @RolesAllowed({Roles.REVIEWER, Roles.MANAGER, Roles.AUDITOR, Roles.OPERATOR})
    List<StatisticsVersion> versions() {
        return desk.versions();
    }

    @GetMapping("/{version}")
    @RolesAllowed({Roles.REVIEWER, Roles.MANAGER, Roles.AUDITOR, Roles.OPERATOR})
    GuidanceView.StatisticsView version(@PathVariable int version) {
        FeeStatistics statistics = desk.statistics(version);
        return GuidanceView.StatisticsView.of(statistics, statistics.lines());
    }

    @IdempotentRequest
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RolesAllowed({Roles.MANAGER, Roles.OPERATOR})
    ResponseEntity<StatisticsVersion> take(
            @RequestPart("file") MultipartFile file,
            @RequestParam @NotBlank @Size(max = 200) String title,
            @RequestParam(defaultValue = "") @Size(max = 500) String note,
            Actor actor)
            throws IOException {
        StatisticsVersion taken = desk.take(file.getBytes(), title.strip(), note.strip(), actor.username());
        return ResponseEntity.created(URI.create("/api/declarations/fee-statistics/" + taken.version()))
                .body(taken);
    }

    @IdempotentRequest
    @PostMapping("/{version}/activation")
    @RolesAllowed({Roles.MANAGER, Roles.OPERATOR})
    StatisticsVersion activate(@PathVariable int version, @Valid @RequestBody ActivationRequest request, Actor actor) {
        return desk.activate(
                version, request.basedOn(), actor.username(), request.reason().strip());
    }
}
