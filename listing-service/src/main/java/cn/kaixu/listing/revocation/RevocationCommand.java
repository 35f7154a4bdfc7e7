package cn.kaixu.listing.revocation;

import cn.kaixu.listing.revocation.value.RevocationId;

/** Everything one can ask of a revocation. */
public sealed interface RevocationCommand
        permits ProposeRevocation, OpenHearing, StateObjection, DropRevocation, UpholdRevocation {

    RevocationId revocationId();
}
