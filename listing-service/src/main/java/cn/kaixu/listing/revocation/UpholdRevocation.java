package cn.kaixu.listing.revocation;

import java.time.LocalDate;

import cn.kaixu.listing.revocation.value.Officer;
import cn.kaixu.listing.revocation.value.RevocationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Revoke after the hearing; without an officer because its last day passed without an objection. */
public record UpholdRevocation(
        @TargetAggregateIdentifier RevocationId revocationId,
        int run,
        @Nullable Officer officer,
        String comment,
        LocalDate today)
        implements RevocationCommand {}
