package cn.kaixu.listing.revocation.event;

import java.time.LocalDate;

import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.revocation.value.Grounds;
import cn.kaixu.listing.revocation.value.Officer;
import cn.kaixu.listing.revocation.value.RevocationId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The hearing is over and the declaration is revoked (撤销); without an officer nothing was objected in time. */
@Revision("1")
public record RevocationUpheld(
        RevocationId revocationId,
        int run,
        DeclarationId declarationId,
        int round,
        Grounds grounds,
        @Nullable Officer officer,
        String comment,
        LocalDate effectiveOn)
        implements RevocationEvent {}
