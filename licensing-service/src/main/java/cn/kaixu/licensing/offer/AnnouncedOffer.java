package cn.kaixu.licensing.offer;

import java.time.LocalDate;

import cn.kaixu.licensing.licence.value.Offer;
import org.jspecify.annotations.Nullable;

/** An offer with the days on which it was announced (公告) and withdrawn (撤回). */
public record AnnouncedOffer(
        Offer offer, LocalDate announcedOn, @Nullable LocalDate withdrawnOn) {

    /** Whether it can be accepted that day; a withdrawal works from its own day on. */
    public boolean openOn(LocalDate day) {
        return (withdrawnOn == null || withdrawnOn.isAfter(day))
                && !offer.terms().licenceEnd().isBefore(day);
    }
}
