package cn.kaixu.licensing.agreement;

import java.nio.charset.StandardCharsets;

import jakarta.annotation.security.RolesAllowed;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.licensing.ledger.LicenceAccess;
import cn.kaixu.licensing.ledger.LicenceEntry;
import cn.kaixu.platform.document.PdfRenderer;
import cn.kaixu.platform.security.Actor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands the contract out, to the parties and the agency. */
@RestController
@RolesAllowed({Roles.FIRM, Roles.PATENTEE, Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK, Roles.AGENCY_OFFICER})
public class AgreementController {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final LicenceAccess access;
    private final AgreementFactory agreements;
    private final PdfRenderer pdf;

    AgreementController(LicenceAccess access, AgreementFactory agreements, PdfRenderer pdf) {
        this.access = access;
        this.agreements = agreements;
        this.pdf = pdf;
    }

    @GetMapping("/api/licences/{id}/contract.docx")
    ResponseEntity<byte[]> word(@PathVariable String id, Actor actor) {
        LicenceEntry entry = access.require(id, actor);
        return file(entry, "docx", WORD, AgreementWord.render(agreements.of(entry)));
    }

    @GetMapping("/api/licences/{id}/contract.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id, Actor actor) {
        LicenceEntry entry = access.require(id, actor);
        return file(entry, "pdf", MediaType.APPLICATION_PDF, pdf.render(AgreementPage.render(agreements.of(entry))));
    }

    private static ResponseEntity<byte[]> file(LicenceEntry entry, String ending, MediaType type, byte[] content) {
        String name = "专利开放许可合同-" + entry.offer().patent().number().compact() + "." + ending;
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(content);
    }
}
