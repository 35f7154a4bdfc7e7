package cn.kaixu.listing.consent;

import cn.kaixu.listing.consent.value.ConsentEnding;
import cn.kaixu.listing.consent.value.ConsentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** End the request without a declaration. */
public record EndConsent(@TargetAggregateIdentifier ConsentId consentId, int run, ConsentEnding ending, String reason)
        implements ConsentCommand {}
