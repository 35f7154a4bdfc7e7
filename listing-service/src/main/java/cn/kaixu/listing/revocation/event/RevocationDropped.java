package cn.kaixu.listing.revocation.event;

import java.time.Instant;

import cn.kaixu.listing.revocation.value.Officer;
import cn.kaixu.listing.revocation.value.RevocationId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The declaration is not revoked, for a reason; without an officer it ended by itself before. */
@Revision("1")
public record RevocationDropped(
        RevocationId revocationId, int run, @Nullable Officer officer, String reason, Instant droppedAt)
        implements RevocationEvent {}
