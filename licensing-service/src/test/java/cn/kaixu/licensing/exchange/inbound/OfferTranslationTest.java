package cn.kaixu.licensing.exchange.inbound;

import java.math.BigDecimal;

import cn.kaixu.contract.listing.InstalmentsV1;
import cn.kaixu.contract.listing.RoyaltyV1;
import cn.kaixu.licensing.Offers;
import cn.kaixu.licensing.licence.value.InstalmentPlan;
import cn.kaixu.licensing.licence.value.Offer;
import cn.kaixu.licensing.licence.value.RoyaltyTerms;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OfferTranslationTest {

    private static final BigDecimal FIRST = new BigDecimal("6000");
    private static final BigDecimal LATER = new BigDecimal("3500");
    private static final BigDecimal TOTAL = new BigDecimal("20000");

    private static Offer translate(RoyaltyV1 royalty) {
        return OfferTranslation.translate(Offers.announced(Offers.patent(1), 2, royalty, "UNIVERSITY"));
    }

    @Test
    void whoeverHandedTheDeclarationInIsTheLicensor() {
        Offer offer = translate(Offers.FREE);
        assertThat(offer.licensor().organisationId()).isEqualTo("whut");
        assertThat(offer.round()).isEqualTo(2);
        assertThat(offer.owners())
                .singleElement()
                .satisfies(owner -> assertThat(owner.kind()).isEqualTo("UNIVERSITY"));
    }

    @Test
    void everyWayOfPayingHasItsType() {
        assertThat(translate(Offers.FREE).terms().royalty()).isEqualTo(new RoyaltyTerms.FreeOfCharge());
        assertThat(translate(Offers.LUMP_SUM).terms().royalty())
                .isEqualTo(new RoyaltyTerms.LumpSum(new BigDecimal("50000"), 30));
        assertThat(translate(Offers.OTHER).terms().royalty()).isEqualTo(new RoyaltyTerms.OtherStandard("每台设备 200 元"));
        assertThat(translate(new RoyaltyV1("ENTRY_FEE_AND_SHARE", FIRST, BigDecimal.TWO, null, null, null, null))
                        .terms()
                        .royalty())
                .isEqualTo(new RoyaltyTerms.EntryFeeAndShare(FIRST, BigDecimal.TWO));
        InstalmentsV1 plan = new InstalmentsV1(FIRST, 30, "QUARTER", 10, 4, LATER, 5, TOTAL);
        assertThat(translate(new RoyaltyV1("INSTALMENTS", null, null, null, null, plan, null))
                        .terms()
                        .royalty())
                .isEqualTo(
                        new RoyaltyTerms.Instalments(new InstalmentPlan(FIRST, 30, "QUARTER", 10, 4, LATER, 5, TOTAL)));
    }

    @Test
    void aModeWithoutItsAmountOrAnUnknownModeIsRefused() {
        assertThatThrownBy(() -> translate(new RoyaltyV1("LUMP_SUM", null, null, null, 30, null, null)))
                .hasMessage("amount");
        assertThatThrownBy(() -> translate(new RoyaltyV1("BARTER", null, null, null, null, null, null)))
                .hasMessageContaining("BARTER");
    }
}
