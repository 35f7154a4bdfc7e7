package cn.kaixu.listing.revocation;

import java.time.Instant;

import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.revocation.value.Grounds;
import cn.kaixu.listing.revocation.value.Officer;
import cn.kaixu.listing.revocation.value.RevocationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Propose to revoke a round of a declaration. */
public record ProposeRevocation(
        @TargetAggregateIdentifier RevocationId revocationId,
        DeclarationId declarationId,
        int round,
        Grounds grounds,
        Officer proposer,
        Instant proposedAt)
        implements RevocationCommand {}
