package cn.kaixu.listing.consent.event;

import cn.kaixu.listing.consent.value.ConsentId;

/** Everything that can happen while the owners of a patent are asked for their consent. */
public sealed interface ConsentEvent
        permits ConsentRequested, OwnerSigned, OwnerDeclined, ConsentCompleted, ConsentEnded {

    ConsentId consentId();

    /** Counts the requests for this patent, from 1. */
    int run();

    /** How declarations refer to the text signed in this run. */
    default String reference() {
        return consentId() + "/" + run();
    }
}
