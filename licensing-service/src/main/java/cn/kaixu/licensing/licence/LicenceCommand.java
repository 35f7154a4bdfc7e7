package cn.kaixu.licensing.licence;

import cn.kaixu.licensing.licence.value.LicenceId;

/** Everything one can ask of a licence. */
public sealed interface LicenceCommand
        permits RegisterIntention, GiveNotice, SignContract, PlacePaymentEvidence, ConfirmPayment {

    LicenceId licenceId();
}
