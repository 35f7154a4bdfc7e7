package cn.kaixu.licensing.licence;

import java.time.LocalDate;

import cn.kaixu.licensing.licence.value.Intention;
import cn.kaixu.licensing.licence.value.LicenceId;
import cn.kaixu.licensing.licence.value.Offer;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks for a licence on the terms of an offer as it stands today. */
public record RegisterIntention(
        @TargetAggregateIdentifier LicenceId licenceId,
        Offer offer,
        boolean offerOpen,
        Intention intention,
        LocalDate today)
        implements LicenceCommand {}
