package cn.kaixu.review.web;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.platform.csv.CsvDownload;
import cn.kaixu.platform.paging.PageRequest;
import cn.kaixu.platform.time.ChinaDates;
import cn.kaixu.review.config.ReviewProperties;
import cn.kaixu.review.watchlist.WatchFilter;
import cn.kaixu.review.watchlist.WatchQueries;
import cn.kaixu.review.watchlist.WatchState;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of announced patents under watch (公告后监测). */
@RestController
class WatchController {

    private final WatchQueries watches;
    private final ReviewProperties properties;
    private final Clock clock;

    WatchController(WatchQueries watches, ReviewProperties properties, Clock clock) {
        this.watches = watches;
        this.properties = properties;
        this.clock = clock;
    }

    @GetMapping("/api/review/watches")
    @RolesAllowed({Roles.REVIEWER, Roles.AGENCY_OFFICER, Roles.OPERATOR, Roles.MANAGER, Roles.AUDITOR})
    WatchPage list(
            @RequestParam(required = false) @Nullable WatchState state,
            @RequestParam(required = false) @Nullable String q,
            PageRequest page) {
        WatchFilter filter = filter(state, q);
        return WatchPage.of(watches.list(filter, page), watches.counts(filter));
    }

    /** The same list as a file. */
    @GetMapping(path = "/api/review/watches/export.csv", produces = "text/csv;charset=UTF-8")
    @RolesAllowed({Roles.REVIEWER, Roles.AGENCY_OFFICER, Roles.OPERATOR, Roles.MANAGER, Roles.AUDITOR})
    ResponseEntity<byte[]> export(
            @RequestParam(required = false) @Nullable WatchState state,
            @RequestParam(required = false) @Nullable String q) {
        return CsvDownload.of(
                "公告后监测",
                ChinaDates.today(clock),
                ReviewCells.WATCHES,
                watches.list(filter(state, q), CsvDownload.ROWS),
                ReviewCells::of);
    }

    private WatchFilter filter(@Nullable WatchState state, @Nullable String q) {
        return new WatchFilter(
                state, q, clock.instant().minus(properties.watch().overdueAfter()));
    }
}
