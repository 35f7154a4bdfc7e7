package cn.kaixu.listing.revocation.event;

import java.time.Instant;
import java.time.LocalDate;

import cn.kaixu.listing.revocation.value.Officer;
import cn.kaixu.listing.revocation.value.RevocationId;
import org.axonframework.serialization.Revision;

/** A second person, of the agency, confirmed the proposal; until the end of {@code lastDay} the patentee may state their case (陈述申辩). */
@Revision("1")
public record HearingOpened(
        RevocationId revocationId, int run, Officer officer, String comment, LocalDate lastDay, Instant openedAt)
        implements RevocationEvent {}
