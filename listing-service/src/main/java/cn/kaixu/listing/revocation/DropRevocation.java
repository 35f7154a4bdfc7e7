package cn.kaixu.listing.revocation;

import java.time.Instant;

import cn.kaixu.listing.revocation.value.Officer;
import cn.kaixu.listing.revocation.value.RevocationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Leave the declaration as it is; without an officer because it has ended by itself. */
public record DropRevocation(
        @TargetAggregateIdentifier RevocationId revocationId,
        int run,
        @Nullable Officer officer,
        String reason,
        Instant droppedAt)
        implements RevocationCommand {}
