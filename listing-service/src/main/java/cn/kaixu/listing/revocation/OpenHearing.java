package cn.kaixu.listing.revocation;

import java.time.Instant;
import java.time.LocalDate;

import cn.kaixu.listing.revocation.value.Officer;
import cn.kaixu.listing.revocation.value.RevocationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Confirm the proposal as a second person and hear the patentee until the end of {@code lastDay}. */
public record OpenHearing(
        @TargetAggregateIdentifier RevocationId revocationId,
        int run,
        Officer officer,
        String comment,
        LocalDate lastDay,
        Instant openedAt)
        implements RevocationCommand {}
