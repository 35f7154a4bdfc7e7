package cn.kaixu.licensing.offer;

import java.time.LocalDate;

import cn.kaixu.licensing.licence.value.Offer;
import cn.kaixu.licensing.licence.value.Standing;
import org.jspecify.annotations.Nullable;

/** An offer with the days on which it was announced (公告) and withdrawn (撤回), and its suspension while there is one. */
public record AnnouncedOffer(
        Offer offer,
        LocalDate announcedOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable Suspension suspension) {

    /** Whether it can be accepted that day; a withdrawal works from its own day on. */
    public Standing standingOn(LocalDate day) {
        boolean withdrawn = withdrawnOn != null && !withdrawnOn.isAfter(day);
        if (withdrawn || offer.terms().licenceEnd().isBefore(day)) {
            return Standing.CLOSED;
        }
        return suspension == null ? Standing.OPEN : Standing.SUSPENDED;
    }
}
