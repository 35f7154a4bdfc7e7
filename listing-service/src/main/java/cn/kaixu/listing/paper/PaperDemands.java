package cn.kaixu.listing.paper;

import java.time.LocalDate;
import java.util.List;

import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.value.Submitter.Channel;

/** A named version of all demands. A changed demand makes a new version with a new name. */
public record PaperDemands(String version, LocalDate inForceSince, List<PaperDemand> demands) {

    public PaperDemands {
        demands = List.copyOf(demands);
    }

    /** What is demanded of a form that comes in this way. */
    List<PaperDemand> of(DeclarationDraft form, Channel channel, boolean signedHere) {
        return demands.stream()
                .filter(demand -> demand.concerns(form, channel, signedHere))
                .toList();
    }
}
