package cn.kaixu.review.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.security.Actor;
import cn.kaixu.review.register.RegisterEntry;
import cn.kaixu.review.register.RegisterQueries;
import cn.kaixu.review.register.intake.BulletinDesk;
import cn.kaixu.review.register.intake.RegisterImportQueries;
import cn.kaixu.review.register.intake.RegisterImports;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The imported patent register (登记簿) and the import of bulletins. */
@RestController
@RequestMapping("/api/review")
class RegisterController {

    private static final int NEWEST = 20;

    private final BulletinDesk desk;
    private final RegisterImports imports;
    private final RegisterImportQueries queries;
    private final RegisterQueries register;
    private final LineErrorTexts texts;

    RegisterController(
            BulletinDesk desk,
            RegisterImports imports,
            RegisterImportQueries queries,
            RegisterQueries register,
            LineErrorTexts texts) {
        this.desk = desk;
        this.imports = imports;
        this.queries = queries;
        this.register = register;
        this.texts = texts;
    }

    @PostMapping(path = "/register-imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RolesAllowed({Roles.REVIEWER, Roles.OPERATOR})
    ResponseEntity<RegisterImportView> receive(@RequestPart MultipartFile file, Actor actor, Locale locale)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String id = desk.receive(name, file, actor.subject());
        return ResponseEntity.accepted()
                .location(URI.create("/api/review/register-imports/" + id))
                .body(status(id, locale));
    }

    @GetMapping("/register-imports")
    @RolesAllowed({Roles.REVIEWER, Roles.OPERATOR, Roles.MANAGER, Roles.AUDITOR})
    List<RegisterImportView> newest(Locale locale) {
        return queries.newest(NEWEST).stream()
                .map(found -> texts.complete(found, locale))
                .toList();
    }

    @GetMapping("/register-imports/{id}")
    @RolesAllowed({Roles.REVIEWER, Roles.OPERATOR, Roles.MANAGER, Roles.AUDITOR})
    RegisterImportView status(@PathVariable String id, Locale locale) {
        return queries.find(id).map(found -> texts.complete(found, locale)).orElseThrow(() -> new NotFound(id));
    }

    @DeleteMapping("/register-imports/{id}")
    @RolesAllowed({Roles.REVIEWER, Roles.OPERATOR})
    RegisterImportView cancel(@PathVariable String id, Locale locale) {
        imports.cancel(id);
        return status(id, locale);
    }

    @GetMapping("/register/{patentNumber}")
    @RolesAllowed({Roles.REVIEWER, Roles.AGENCY_OFFICER, Roles.OPERATOR, Roles.MANAGER, Roles.AUDITOR})
    RegisterEntry entry(@PathVariable String patentNumber) {
        return PatentNumber.read(patentNumber)
                .number()
                .flatMap(register::find)
                .orElseThrow(() -> new NotFound(patentNumber));
    }
}
