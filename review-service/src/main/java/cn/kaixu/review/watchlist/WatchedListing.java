package cn.kaixu.review.watchlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.review.validity.value.Check;
import cn.kaixu.review.validity.value.CheckOutcome;
import org.jspecify.annotations.Nullable;

/** An announced patent under watch: when it was last verified with which outcome, and what bars its licensing now. */
public record WatchedListing(
        String id,
        String declarationId,
        int round,
        PatentNumber patentNumber,
        LocalDate announcedOn,
        @Nullable Instant verifiedAt,
        @Nullable CheckOutcome worstOutcome,
        @Nullable Instant impairedSince,
        String ruleSet,
        List<Check> checks,
        List<Check> hindrances) {

    public WatchedListing {
        checks = List.copyOf(checks);
        hindrances = List.copyOf(hindrances);
    }
}
