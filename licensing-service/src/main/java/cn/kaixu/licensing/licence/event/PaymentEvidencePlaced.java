package cn.kaixu.licensing.licence.event;

import cn.kaixu.licensing.licence.value.Evidence;
import cn.kaixu.licensing.licence.value.LicenceId;
import cn.kaixu.licensing.licence.value.LicenceSubject;
import cn.kaixu.licensing.licence.value.Side;
import org.axonframework.serialization.Revision;

/** A party has placed evidence of a payment on the file (付款凭证). */
@Revision("1")
public record PaymentEvidencePlaced(LicenceId licenceId, LicenceSubject subject, Side placedBy, Evidence evidence)
        implements LicenceEvent {}
