package cn.kaixu.listing.revocation.event;

import cn.kaixu.listing.revocation.value.RevocationId;

/** Everything that can happen in a revocation. */
public sealed interface RevocationEvent
        permits RevocationProposed, HearingOpened, ObjectionStated, RevocationDropped, RevocationUpheld {

    RevocationId revocationId();

    /** Counts the revocations of this patent, from 1. */
    int run();
}
