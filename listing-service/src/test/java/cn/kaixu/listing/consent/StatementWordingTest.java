package cn.kaixu.listing.consent;

import java.math.BigDecimal;
import java.util.stream.Stream;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.declaration.Declarations;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.Exploitation;
import cn.kaixu.listing.declaration.value.InstalmentPeriod;
import cn.kaixu.listing.declaration.value.LicensingToOthers;
import cn.kaixu.listing.declaration.value.Money;
import cn.kaixu.listing.declaration.value.Percentage;
import cn.kaixu.listing.declaration.value.RoyaltyTerms;
import cn.kaixu.listing.declaration.value.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever signed signed exactly these words; another word is another hash. */
class StatementWordingTest {

    @ParameterizedTest
    @MethodSource("standards")
    void saysEveryStandardInTheWordsOfTheForm(RoyaltyTerms royalty, String words) {
        assertThat(StatementWording.fee(royalty)).isEqualTo(words);
    }

    static Stream<Arguments> standards() {
        return Stream.of(
                Arguments.of(new RoyaltyTerms.FreeOfCharge(), "免费使用。"),
                Arguments.of(
                        new RoyaltyTerms.EntryFeeAndShare(yuan("5000.50"), new Percentage(new BigDecimal("2.25"))),
                        "采用入门费和提成费相结合的方式，其中入门费为5000.5元，提成费按当年度合同产品净销售额的2.25%提取。"),
                Arguments.of(new RoyaltyTerms.LumpSum(yuan("0"), 45), "采用一次总付的方式，在合同生效后45日内一次性全额支付所有使用费0元。"),
                Arguments.of(
                        new RoyaltyTerms.Instalments(
                                yuan("2000"), 20, InstalmentPeriod.QUARTER, 10, 4, yuan("2500"), 5, yuan("12000")),
                        "采用总付额内分期支付的方式，在合同生效后20日内支付第一批次2000元，后在每个会计季度截止前的10日内，分4批次支付，每次支付2500元。"
                                + "包括第一次在内总共支付5次，共计12000元。"),
                Arguments.of(new RoyaltyTerms.OtherStandard("每件2元"), "每件2元"));
    }

    @Test
    void saysWhatTheOwnersStateOfUseAndLicences() {
        DeclarationForm usual = Declarations.form();
        assertThat(StatementWording.of(usual, Places.hubei()).lines())
                .contains("自行实施专利的情况：未自行实施专利技术", "许可他人实施专利的状况：未许可他人实施专利", "其他约定事项：无");

        Statements stated = new Statements(
                true,
                true,
                new Exploitation(true, "2020年3月起", null, "自行生产"),
                new LicensingToOthers(true, null, "湖北省内"),
                usual.statements().evaluationReport());
        DeclarationForm told = new DeclarationForm(
                usual.patent(), usual.patentees(), usual.royalty(), usual.licenceEnd(), "420100", stated, "提供技术指导");
        assertThat(StatementWording.of(told, Places.hubei()).lines())
                .containsSequence(
                        "自行实施专利的情况：已自行实施专利技术，2020年3月起，自行生产", "许可他人实施专利的状况：已许可他人实施专利，湖北省内", "许可期限届满日：2027年12月31日")
                .contains("开放范围：" + Places.hubei().nameOf("420100"), "其他约定事项：提供技术指导");
    }

    private static Money yuan(String amount) {
        return Money.of(new BigDecimal(amount));
    }
}
