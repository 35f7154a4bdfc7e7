package cn.kaixu.licensing.licence;

import java.time.LocalDate;

import cn.kaixu.licensing.licence.value.Intention;
import cn.kaixu.licensing.licence.value.LicenceId;
import cn.kaixu.licensing.licence.value.Offer;
import cn.kaixu.licensing.licence.value.Standing;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks for a licence on the terms of an offer as it stands today. */
public record RegisterIntention(
        @TargetAggregateIdentifier LicenceId licenceId,
        Offer offer,
        Standing standing,
        Intention intention,
        LocalDate today)
        implements LicenceCommand {}
