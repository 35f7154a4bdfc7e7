package cn.kaixu.licensing.licence.event;

import java.time.LocalDate;

import cn.kaixu.licensing.licence.value.EvidenceId;
import cn.kaixu.licensing.licence.value.LicenceId;
import org.axonframework.serialization.Revision;

/** The licensor agrees that a payment is the one it announced; needed where the standard is in words. */
@Revision("1")
public record PaymentConfirmed(LicenceId licenceId, EvidenceId evidence, LocalDate confirmedOn)
        implements LicenceEvent {}
