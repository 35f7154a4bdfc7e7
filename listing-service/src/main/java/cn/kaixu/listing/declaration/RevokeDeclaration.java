package cn.kaixu.listing.declaration;

import java.time.LocalDate;
import java.util.List;

import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.declaration.value.Reason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** End an announced round because a promise in it was untrue. */
public record RevokeDeclaration(
        @TargetAggregateIdentifier DeclarationId declarationId,
        int round,
        String legalBasis,
        List<Reason> reasons,
        LocalDate effectiveOn)
        implements DeclarationCommand {

    public RevokeDeclaration {
        reasons = List.copyOf(reasons);
    }
}
