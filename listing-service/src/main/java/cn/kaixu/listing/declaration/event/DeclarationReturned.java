package cn.kaixu.listing.declaration.event;

import java.util.List;

import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.declaration.value.Reason;
import org.axonframework.serialization.Revision;

/** The form went back for correction (补正); the owners may hand in the next round. */
@Revision("1")
public record DeclarationReturned(DeclarationId declarationId, int round, List<Reason> reasons)
        implements DeclarationEvent {

    public DeclarationReturned {
        reasons = List.copyOf(reasons);
    }
}
