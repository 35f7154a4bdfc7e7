package cn.kaixu.listing.revocation.event;

import java.time.Instant;

import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.revocation.value.Grounds;
import cn.kaixu.listing.revocation.value.Officer;
import cn.kaixu.listing.revocation.value.RevocationId;
import org.axonframework.serialization.Revision;

/** A reviewer of the provincial office proposed to revoke an announced declaration; nothing changes for the patentee yet. */
@Revision("1")
public record RevocationProposed(
        RevocationId revocationId,
        int run,
        DeclarationId declarationId,
        int round,
        Grounds grounds,
        Officer proposer,
        Instant proposedAt)
        implements RevocationEvent {}
