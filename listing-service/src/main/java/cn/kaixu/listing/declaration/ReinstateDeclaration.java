package cn.kaixu.listing.declaration;

import java.time.Instant;

import cn.kaixu.listing.declaration.value.DeclarationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Open the suspended round again; what hindered it is gone. */
public record ReinstateDeclaration(
        @TargetAggregateIdentifier DeclarationId declarationId, int round, Instant reinstatedAt)
        implements DeclarationCommand {}
