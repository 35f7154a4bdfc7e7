package cn.kaixu.licensing.licence;

import cn.kaixu.licensing.licence.value.Standing;
import cn.kaixu.platform.problem.Refused;

/** Whether anything new may begin on an offer. */
final class OfferRules {

    private OfferRules() {}

    static void requireOpen(Standing standing) {
        switch (standing) {
            case OPEN -> {}
            case SUSPENDED -> throw new Refused(LicenceRefusal.OFFER_SUSPENDED);
            case CLOSED -> throw new Refused(LicenceRefusal.OFFER_WITHDRAWN);
        }
    }
}
