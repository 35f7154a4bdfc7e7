package cn.kaixu.licensing.licence.event;

import java.math.BigDecimal;
import java.time.LocalDate;

import cn.kaixu.licensing.licence.value.LicenceGrant;
import cn.kaixu.licensing.licence.value.LicenceId;
import org.axonframework.serialization.Revision;

/** Notice and payment have both happened: the licence exists (许可生效) and no later withdrawal of the offer touches it. */
@Revision("1")
public record LicenceTookEffect(
        LicenceId licenceId, LicenceGrant grant, LocalDate effectiveFrom, BigDecimal agreedRoyalty)
        implements LicenceEvent {}
