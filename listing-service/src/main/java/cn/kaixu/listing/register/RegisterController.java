package cn.kaixu.listing.register;

import java.time.Clock;

import jakarta.annotation.security.PermitAll;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.platform.csv.CsvDownload;
import cn.kaixu.platform.paging.Page;
import cn.kaixu.platform.paging.PageRequest;
import cn.kaixu.platform.security.Actor;
import cn.kaixu.platform.time.ChinaDates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads the register: announced declarations for everyone, the rest for those they concern. */
@RestController
class RegisterController {

    private final RegisterQueries register;
    private final Places places;
    private final Clock clock;

    RegisterController(RegisterQueries register, Places places, Clock clock) {
        this.register = register;
        this.places = places;
        this.clock = clock;
    }

    @PermitAll
    @GetMapping("/api/register")
    Page<PublicEntry> announced(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String place,
            PageRequest page) {
        return register.list(new RegisterFilter(RegisterFilter.PUBLIC, q, place, null, null), page)
                .map(entry -> PublicEntry.of(entry, places));
    }

    @RegisterReaders
    @GetMapping("/api/declarations")
    Page<DeclarationView> list(
            @RequestParam(required = false) @Nullable RegisterState state,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String batch,
            PageRequest page,
            Actor actor) {
        return register.list(new RegisterFilter(RegisterFilter.only(state), q, place, batch, null).seenBy(actor), page)
                .map(entry -> DeclarationView.of(entry, places));
    }

    /** The same list as a file, without contacts. */
    @RegisterReaders
    @GetMapping(path = "/api/declarations/export.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<byte[]> export(
            @RequestParam(required = false) @Nullable RegisterState state,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String batch,
            Actor actor) {
        RegisterFilter filter = new RegisterFilter(RegisterFilter.only(state), q, place, batch, null).seenBy(actor);
        return CsvDownload.of(
                "开放许可声明",
                ChinaDates.today(clock),
                DeclarationCells.HEADER,
                register.list(filter, CsvDownload.ROWS),
                entry -> DeclarationCells.of(entry, places));
    }

    @RegisterReaders
    @GetMapping("/api/declarations/{id}")
    ResponseEntity<DeclarationView> one(@PathVariable String id, Actor actor) {
        RegisterEntry entry = register.visible(id, actor);
        return ResponseEntity.ok().eTag(entry.tag()).body(DeclarationView.of(entry, places));
    }
}
