package cn.kaixu.contract;

import java.util.List;

import cn.kaixu.contract.licensing.LicenceContractConcludedV1;
import cn.kaixu.contract.licensing.LicenceIntendedV1;
import cn.kaixu.contract.licensing.LicenceNoticeGivenV1;
import cn.kaixu.contract.licensing.LicenceTookEffectV1;
import cn.kaixu.contract.licensing.RecordalFiledV1;
import cn.kaixu.contract.licensing.RecordalRecordedV1;
import cn.kaixu.contract.licensing.RecordalRefusedV1;
import cn.kaixu.contract.licensing.RecordalReturnedV1;
import cn.kaixu.contract.licensing.RoyaltyPaidV1;
import cn.kaixu.contract.listing.DeclarationAnnouncedV1;
import cn.kaixu.contract.listing.DeclarationExpiredV1;
import cn.kaixu.contract.listing.DeclarationPapersChangedV1;
import cn.kaixu.contract.listing.DeclarationRefusedV1;
import cn.kaixu.contract.listing.DeclarationReinstatedV1;
import cn.kaixu.contract.listing.DeclarationReturnedV1;
import cn.kaixu.contract.listing.DeclarationRevokedV1;
import cn.kaixu.contract.listing.DeclarationSubmittedV1;
import cn.kaixu.contract.listing.DeclarationSuspendedV1;
import cn.kaixu.contract.listing.DeclarationTermsAmendedV1;
import cn.kaixu.contract.listing.DeclarationWithdrawnV1;
import cn.kaixu.contract.review.AdvertisingWordsRevisedV1;
import cn.kaixu.contract.review.ChecksCompletedV1;
import cn.kaixu.contract.review.ImpairmentCuredV1;
import cn.kaixu.contract.review.ImpairmentFoundV1;
import cn.kaixu.contract.review.ListingVerifiedV1;
import cn.kaixu.contract.review.ReviewDecidedV1;
import cn.kaixu.contract.review.ReviewOpenedV1;
import cn.kaixu.contract.review.ReviewPassedV1;
import cn.kaixu.contract.review.ReviewRefusedV1;
import cn.kaixu.contract.review.ReviewReturnedV1;

/** Every contract message there is, in the order of the generated event catalogue. */
public final class Catalogue {

    private static final List<Class<? extends ContractMessage>> MESSAGES = List.of(
            LicenceContractConcludedV1.class,
            LicenceIntendedV1.class,
            LicenceNoticeGivenV1.class,
            LicenceTookEffectV1.class,
            RecordalFiledV1.class,
            RecordalRecordedV1.class,
            RecordalRefusedV1.class,
            RecordalReturnedV1.class,
            RoyaltyPaidV1.class,
            DeclarationAnnouncedV1.class,
            DeclarationExpiredV1.class,
            DeclarationPapersChangedV1.class,
            DeclarationRefusedV1.class,
            DeclarationReinstatedV1.class,
            DeclarationReturnedV1.class,
            DeclarationRevokedV1.class,
            DeclarationSubmittedV1.class,
            DeclarationSuspendedV1.class,
            DeclarationTermsAmendedV1.class,
            DeclarationWithdrawnV1.class,
            AdvertisingWordsRevisedV1.class,
            ChecksCompletedV1.class,
            ImpairmentCuredV1.class,
            ImpairmentFoundV1.class,
            ListingVerifiedV1.class,
            ReviewDecidedV1.class,
            ReviewOpenedV1.class,
            ReviewPassedV1.class,
            ReviewRefusedV1.class,
            ReviewReturnedV1.class);

    private Catalogue() {}

    public static List<Class<? extends ContractMessage>> messages() {
        return MESSAGES;
    }

    /** The wire name and topic of a message. */
    public static MessageType typeOf(Class<? extends ContractMessage> message) {
        MessageType type = message.getAnnotation(MessageType.class);
        if (type == null) {
            throw new IllegalArgumentException(message + " lacks @MessageType");
        }
        return type;
    }
}
