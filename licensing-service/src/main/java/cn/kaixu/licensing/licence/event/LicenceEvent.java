package cn.kaixu.licensing.licence.event;

import cn.kaixu.licensing.licence.value.LicenceId;

/** A fact in the life of a licence. */
public sealed interface LicenceEvent
        permits LicenceIntended,
                LicenceNoticeGiven,
                ContractSigned,
                LicenceContractConcluded,
                PaymentEvidencePlaced,
                PaymentConfirmed,
                LicenceTookEffect {

    LicenceId licenceId();
}
