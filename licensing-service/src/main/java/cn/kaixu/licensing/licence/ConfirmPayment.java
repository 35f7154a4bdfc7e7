package cn.kaixu.licensing.licence;

import java.time.LocalDate;

import cn.kaixu.licensing.licence.value.EvidenceId;
import cn.kaixu.licensing.licence.value.LicenceId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The licensor's word that a payment is the one it announced. */
public record ConfirmPayment(
        @TargetAggregateIdentifier LicenceId licenceId, String by, EvidenceId evidence, LocalDate on)
        implements LicenceCommand {}
