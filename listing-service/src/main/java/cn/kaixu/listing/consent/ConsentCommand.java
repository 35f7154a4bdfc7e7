package cn.kaixu.listing.consent;

import cn.kaixu.listing.consent.value.ConsentId;

/** Everything one can ask of a consent. */
public sealed interface ConsentCommand permits RequestConsent, SignConsent, DeclineConsent, EndConsent {

    ConsentId consentId();
}
