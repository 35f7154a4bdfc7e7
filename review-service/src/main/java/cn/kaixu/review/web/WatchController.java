package cn.kaixu.review.web;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.platform.paging.PageRequest;
import cn.kaixu.review.config.ReviewProperties;
import cn.kaixu.review.watchlist.WatchFilter;
import cn.kaixu.review.watchlist.WatchQueries;
import cn.kaixu.review.watchlist.WatchState;
import org.jspecify.annotations.Nullable;
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
        WatchFilter filter = new WatchFilter(
                state, q, clock.instant().minus(properties.watch().overdueAfter()));
        return WatchPage.of(watches.list(filter, page), watches.counts(filter));
    }
}
