package cn.kaixu.listing.consent;

import cn.kaixu.listing.consent.value.ConsentId;
import cn.kaixu.listing.consent.value.OwnerSignature;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sign for one owner. */
public record SignConsent(@TargetAggregateIdentifier ConsentId consentId, int run, int owner, OwnerSignature signature)
        implements ConsentCommand {}
