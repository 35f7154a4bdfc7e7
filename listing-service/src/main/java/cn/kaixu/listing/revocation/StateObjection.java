package cn.kaixu.listing.revocation;

import java.time.Instant;

import cn.kaixu.listing.revocation.value.RevocationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** State the patentee's case. */
public record StateObjection(
        @TargetAggregateIdentifier RevocationId revocationId,
        int run,
        String organisationId,
        String statement,
        Instant statedAt)
        implements RevocationCommand {}
