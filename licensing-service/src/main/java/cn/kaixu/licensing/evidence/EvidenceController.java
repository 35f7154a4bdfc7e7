package cn.kaixu.licensing.evidence;

import java.nio.charset.StandardCharsets;

import jakarta.annotation.security.RolesAllowed;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.licensing.ledger.LicenceAccess;
import cn.kaixu.licensing.ledger.LicenceEntry;
import cn.kaixu.licensing.ledger.PlacedEvidence;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.security.Actor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands evidence out again, to the parties and the agency. */
@RestController
public class EvidenceController {

    private final LicenceAccess access;
    private final EvidenceFiles files;

    EvidenceController(LicenceAccess access, EvidenceFiles files) {
        this.access = access;
        this.files = files;
    }

    @GetMapping("/api/licences/{id}/payments/{sha256}/file")
    @RolesAllowed({Roles.FIRM, Roles.PATENTEE, Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK, Roles.AGENCY_OFFICER})
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String sha256, Actor actor) {
        LicenceEntry licence = access.require(id, actor);
        PlacedEvidence placed = licence.payments().stream()
                .filter(evidence -> evidence.evidence().id().value().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new NotFound(sha256));
        StoredFile file = files.find(licence.licenceId(), sha256).orElseThrow(() -> new NotFound(sha256));
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(placed.evidence().fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(file.content());
    }
}
