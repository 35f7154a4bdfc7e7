package cn.kaixu.listing.consent;

import cn.kaixu.listing.consent.value.ConsentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Say for one owner that they do not agree, and why. */
public record DeclineConsent(@TargetAggregateIdentifier ConsentId consentId, int run, int owner, String reason)
        implements ConsentCommand {}
