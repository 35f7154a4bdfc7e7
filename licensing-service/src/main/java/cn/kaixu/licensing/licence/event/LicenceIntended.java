package cn.kaixu.licensing.licence.event;

import cn.kaixu.licensing.licence.value.Intention;
import cn.kaixu.licensing.licence.value.LicenceId;
import cn.kaixu.licensing.licence.value.Offer;
import org.axonframework.serialization.Revision;

/** A firm wants a licence (许可意向); the offer's terms of this moment are frozen for it. */
@Revision("1")
public record LicenceIntended(LicenceId licenceId, Offer offer, Intention intention) implements LicenceEvent {}
