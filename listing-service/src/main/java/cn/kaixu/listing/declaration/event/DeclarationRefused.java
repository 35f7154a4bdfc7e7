package cn.kaixu.listing.declaration.event;

import java.util.List;

import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.declaration.value.Reason;
import org.axonframework.serialization.Revision;

/** The declaration was refused announcement (不予公告); the round is over. */
@Revision("1")
public record DeclarationRefused(DeclarationId declarationId, int round, List<Reason> reasons)
        implements DeclarationEvent {

    public DeclarationRefused {
        reasons = List.copyOf(reasons);
    }
}
