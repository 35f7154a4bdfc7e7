package cn.kaixu.listing.declaration.event;

import java.time.LocalDate;
import java.util.List;

import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.declaration.value.Reason;
import org.axonframework.serialization.Revision;

/**
 * The pilot's organiser revoked the announced declaration (撤销) for an untrue promise, after the patentee was heard; no new licence from this day on, what
 * becomes of those granted before is their parties' matter (annex 4 note 3).
 */
@Revision("1")
public record DeclarationRevoked(
        DeclarationId declarationId, int round, String legalBasis, List<Reason> reasons, LocalDate effectiveOn)
        implements DeclarationEvent {

    public DeclarationRevoked {
        reasons = List.copyOf(reasons);
    }
}
