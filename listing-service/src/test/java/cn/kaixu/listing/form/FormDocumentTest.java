package cn.kaixu.listing.form;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.declaration.Declarations;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.Exploitation;
import cn.kaixu.listing.declaration.value.InstalmentPeriod;
import cn.kaixu.listing.declaration.value.LicensingToOthers;
import cn.kaixu.listing.declaration.value.Money;
import cn.kaixu.listing.declaration.value.Percentage;
import cn.kaixu.listing.declaration.value.RoyaltyMode;
import cn.kaixu.listing.declaration.value.RoyaltyTerms;
import cn.kaixu.listing.declaration.value.Statements;
import cn.kaixu.listing.register.RegisterEntry;
import cn.kaixu.listing.register.RegisterState;
import cn.kaixu.platform.document.PdfRenderer;
import cn.kaixu.platform.document.scan.ScannedCodes;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

class FormDocumentTest {

    private final FormDocument form = new FormDocument(
            new StaticListableBeanFactory(Map.of("renderer", new PdfRenderer())).getBeanProvider(PdfRenderer.class),
            Places.hubei());

    /** As long as an address of an authority may be. */
    private static final URI VERIFICATION = URI.create(
            "https://kaifangxuke.zscqj.hubei.gov.cn/verify/D201610537144X/1/" + "0123456789abcdef".repeat(2));

    /** ⑥ as the empty form has it. */
    private static final Map<RoyaltyMode, String> BLANK_STANDARDS = Map.of(
            RoyaltyMode.FREE,
            "□ 免费使用。",
            RoyaltyMode.ENTRY_FEE_AND_SHARE,
            "□ 采用入门费和提成费相结合的方式，其中入门费为 ＿＿＿ 元，提成费按当年度合同产品净销售额的 ＿＿＿ %提取。",
            RoyaltyMode.LUMP_SUM,
            "□ 采用一次总付的方式，在合同生效后 ＿＿＿ 日内一次性全额支付所有使用费 ＿＿＿ 元。",
            RoyaltyMode.INSTALMENTS,
            "□ 采用总付额内分期支付的方式，在合同生效后 ＿＿＿ 日内支付第一批次 ＿＿＿ 元，后在每个会计 □月份/□季度/□年度 截止前的 ＿＿＿ 日内，"
                    + "分 ＿＿＿ 批次支付，每次支付 ＿＿＿ 元。包括第一次在内总共支付 ＿＿＿ 次，共计 ＿＿＿ 元。",
            RoyaltyMode.OTHER,
            "□ 其他明确合理的许可使用费标准 ＿＿＿");

    @Test
    void bearsACodeThatIsReadFromAScan() throws IOException {
        for (int dpi : List.of(150, 200, 300)) {
            assertThat(new ScannedCodes().read(Scanned.page(filled(), dpi)))
                    .as(dpi + " dpi")
                    .containsExactly(VERIFICATION.toString());
        }
    }

    @Test
    void fitsAPageAndThatOfItsNotes() throws IOException {
        try (PDDocument document = Loader.loadPDF(filled())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void saysWhatAnnexFourSays() throws IOException {
        String text = text(filled());

        assertThat(text)
                .contains("专利开放许可（试点）信息表")
                .containsSubsequence(
                        "①专利信息",
                        "ZL201610537144.X",
                        "授权公告日",
                        "2019年7月12日",
                        "一种城市黑臭河道的生态修复装置及方法",
                        "武汉理工大学",
                        "1.本专利不在专利独占实施许可或者排他实施许可有效期限内；",
                        "6.专利权人承诺以上信息属实，是专利权人的真实意思表示。",
                        "■未自行实施专利技术",
                        "□已自行实施专利技术",
                        "■未许可他人实施专利",
                        "许可期限届满日2027年12月31日",
                        "□免费使用。",
                        "□采用入门费和提成费相结合的方式",
                        "■采用一次总付的方式，在合同生效后30日内一次性全额支付所有使用费20000元。",
                        "□采用总付额内分期支付的方式",
                        "□其他明确合理的许可使用费标准",
                        "开放范围：全省",
                        "收件人姓名：张三",
                        "电话：027-12345678",
                        "⑨专利权人签章：",
                        "注意事项",
                        "五、本表第⑤栏许可期限届满日不能超过专利期限届满日。");
    }

    @ParameterizedTest
    @MethodSource("standards")
    void givesEveryStandardBackAsItWasDeclared(RoyaltyTerms royalty, String line) throws IOException {
        Map<RoyaltyMode, String> printed = new EnumMap<>(BLANK_STANDARDS);
        printed.put(royalty.kind(), line);

        assertThat(text(filled(Declarations.form(royalty))))
                .contains(String.join("", printed.values()).replace(" ", "") + "⑦其他约定事项");
    }

    static Stream<Arguments> standards() {
        return Stream.of(
                Arguments.of(new RoyaltyTerms.FreeOfCharge(), "■ 免费使用。"),
                Arguments.of(
                        new RoyaltyTerms.EntryFeeAndShare(yuan("5000.5"), new Percentage(new BigDecimal("2.25"))),
                        "■ 采用入门费和提成费相结合的方式，其中入门费为 5000.50 元，提成费按当年度合同产品净销售额的 2.25 %提取。"),
                Arguments.of(
                        new RoyaltyTerms.LumpSum(yuan("20000"), 45), "■ 采用一次总付的方式，在合同生效后 45 日内一次性全额支付所有使用费 20000 元。"),
                Arguments.of(
                        new RoyaltyTerms.Instalments(
                                yuan("2000"), 20, InstalmentPeriod.QUARTER, 10, 4, yuan("2500"), 5, yuan("12000")),
                        "■ 采用总付额内分期支付的方式，在合同生效后 20 日内支付第一批次 2000 元，后在每个会计 □月份/■季度/□年度 截止前的 10 日内，"
                                + "分 4 批次支付，每次支付 2500 元。包括第一次在内总共支付 5 次，共计 12000 元。"),
                Arguments.of(
                        new RoyaltyTerms.OtherStandard("按合同产品产量计：每件 2 元，逐月结算"),
                        "■ 其他明确合理的许可使用费标准 按合同产品产量计：每件 2 元，逐月结算"));
    }

    @Test
    void givesBackWhatTheOwnersSayOfTheirUseAndLicences() throws IOException {
        DeclarationForm usual = Declarations.form();
        Statements stated = new Statements(
                true,
                true,
                new Exploitation(true, "2020年3月起", "武汉市", "自行生产销售"),
                new LicensingToOthers(true, "2021年5月", "湖北省内"),
                usual.statements().evaluationReport());
        DeclarationForm told = new DeclarationForm(
                usual.patent(),
                usual.patentees(),
                usual.royalty(),
                usual.licenceEnd(),
                usual.scope(),
                stated,
                "提供每年两次技术指导");

        assertThat(text(filled(told)))
                .contains("□未自行实施专利技术■已自行实施专利技术，自行实施专利技术的时间2020年3月起范围武汉市方式自行生产销售④")
                .contains("□未许可他人实施专利■已许可他人实施专利，许可他人实施专利的时间2021年5月许可他人实施专利的范围湖北省内⑤")
                .contains("⑦其他约定事项开放范围：全省提供每年两次技术指导⑧");
    }

    @Test
    void isArchival() throws Exception {
        assertThat(Archival.faults(filled())).isEmpty();
    }

    private static Money yuan(String amount) {
        return Money.of(new BigDecimal(amount));
    }

    private byte[] filled() {
        return filled(Declarations.form());
    }

    private byte[] filled(DeclarationForm declared) {
        return form.pdf(
                new RegisterEntry(
                        Declarations.ID,
                        1,
                        RegisterState.SUBMITTED,
                        Declarations.submission(declared),
                        Instant.parse("2022-08-01T00:00:00Z"),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        0),
                Map.of("name", "张三", "phone", "027-12345678"),
                VERIFICATION);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\p{Z}]", "");
        }
    }
}
