package cn.kaixu.listing.declaration.event;

import java.time.Instant;
import java.util.List;

import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.declaration.value.Reason;
import org.axonframework.serialization.Revision;

/**
 * The announced declaration is suspended (暂停): no new licence until it is reinstated, licences granted earlier are not
 * touched (Implementing Rules R. 86). A second one gives the reasons that hold from then on.
 */
@Revision("1")
public record DeclarationSuspended(DeclarationId declarationId, int round, List<Reason> reasons, Instant suspendedAt)
        implements DeclarationEvent {

    public DeclarationSuspended {
        reasons = List.copyOf(reasons);
    }
}
