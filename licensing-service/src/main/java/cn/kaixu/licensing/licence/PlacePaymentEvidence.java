package cn.kaixu.licensing.licence;

import java.time.LocalDate;

import cn.kaixu.licensing.licence.value.Evidence;
import cn.kaixu.licensing.licence.value.LicenceId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Places evidence of a payment on the file. */
public record PlacePaymentEvidence(
        @TargetAggregateIdentifier LicenceId licenceId, String by, Evidence evidence, LocalDate today)
        implements LicenceCommand {}
