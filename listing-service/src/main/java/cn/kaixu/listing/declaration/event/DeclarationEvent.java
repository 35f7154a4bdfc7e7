package cn.kaixu.listing.declaration.event;

import cn.kaixu.listing.declaration.value.DeclarationId;

/** Everything that can happen to a declaration. */
public sealed interface DeclarationEvent
        permits DeclarationSubmitted,
                PapersChanged,
                DeclarationReturned,
                DeclarationRefused,
                DeclarationAnnounced,
                TermsAmended,
                DeclarationExpired,
                DeclarationSuspended,
                DeclarationReinstated,
                DeclarationRevoked,
                DeclarationWithdrawn {

    DeclarationId declarationId();

    /** Counts the submissions for this patent, from 1. */
    int round();
}
