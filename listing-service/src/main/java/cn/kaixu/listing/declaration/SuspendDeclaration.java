package cn.kaixu.listing.declaration;

import java.time.Instant;
import java.util.List;

import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.declaration.value.Reason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Suspend the announced round while the patent's legal state bars open licensing. */
public record SuspendDeclaration(
        @TargetAggregateIdentifier DeclarationId declarationId, int round, List<Reason> reasons, Instant suspendedAt)
        implements DeclarationCommand {

    public SuspendDeclaration {
        reasons = List.copyOf(reasons);
    }
}
