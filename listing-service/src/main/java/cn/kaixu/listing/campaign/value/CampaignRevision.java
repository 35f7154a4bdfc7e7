package cn.kaixu.listing.campaign.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a running campaign gains: later days for some kinds of submitters, further organisations, and why. Nothing is taken back from those already invited.
 */
public record CampaignRevision(Map<SubmitterKind, LocalDate> deadlines, List<Invitation> invited, String reason) {

    public CampaignRevision {
        deadlines = Map.copyOf(deadlines);
        invited = List.copyOf(invited);
    }
}
