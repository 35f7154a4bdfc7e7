package cn.kaixu.licensing.agreement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.kaixu.licensing.ledger.LicenceEntry;
import cn.kaixu.licensing.ledger.LicenceState;
import cn.kaixu.licensing.ledger.Progress;
import cn.kaixu.licensing.ledger.SignedSide;
import cn.kaixu.licensing.licence.Licences;
import cn.kaixu.licensing.licence.value.Intention;
import cn.kaixu.licensing.licence.value.RoyaltyTerms;
import cn.kaixu.licensing.licence.value.Side;
import cn.kaixu.licensing.licence.value.Signature;
import cn.kaixu.platform.document.PdfRenderer;
import cn.kaixu.platform.vault.Vault;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static cn.kaixu.licensing.licence.Licences.ENTRY_FEE;
import static cn.kaixu.licensing.licence.Licences.FREE;
import static cn.kaixu.licensing.licence.Licences.INSTALMENTS;
import static cn.kaixu.licensing.licence.Licences.LICENCE;
import static cn.kaixu.licensing.licence.Licences.LUMP_SUM;
import static cn.kaixu.licensing.licence.Licences.OTHER;
import static cn.kaixu.licensing.licence.Licences.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

class AgreementTest {

    private final MemoryVault vault = new MemoryVault();
    private final AgreementFactory agreements = new AgreementFactory(vault);

    static List<RoyaltyTerms> royalties() {
        return List.of(FREE, LUMP_SUM, ENTRY_FEE, INSTALMENTS, OTHER);
    }

    private LicenceEntry entry(RoyaltyTerms royalty, SignedSide... signatures) {
        Intention wish = Licences.intention();
        String contact = vault.store("firm-a", "contact", Map.of("name", "王工", "phone", "027-12345678"));
        return new LicenceEntry(
                LICENCE,
                LicenceState.NOTIFIED,
                Licences.offer(royalty),
                new Intention(wish.licensee(), wish.purpose(), wish.period(), contact),
                new Progress(TODAY, null, List.of(signatures), signatures.length == 2 ? TODAY : null, null, null),
                List.of(),
                List.of(),
                null);
    }

    private SignedSide signed(Side side, String signer, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put("name", signer);
        Signature signature = Licences.signature(signer, "abc");
        String reference = vault.store(signer, "signature", details);
        return new SignedSide(
                side,
                new Signature(
                        signature.signer(), reference, signature.at(), signature.on(), signature.contentHash(), "t"));
    }

    private String text(LicenceEntry entry) {
        return agreements.of(entry).lines().stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** Blanks, ticks and our own notes aside, it is the notice's text; one evident slip (实现 for 事先) is put right. */
    @Test
    void isTheNoticesWording() throws IOException {
        String ours = resource("/cn/kaixu/licensing/agreement/annex6.txt")
                .lines()
                .filter(line -> !line.isBlank() && line.charAt(0) != '*')
                .map(line -> line.substring(2))
                .collect(Collectors.joining());
        String notice = resource("/notice/annex6.txt").replace("（参考样例）", "").replace("实现声明", "事先声明");

        assertThat(bare(ours)).isEqualTo(bare(notice));
    }

    private static String bare(String text) {
        return text.replaceAll("\\{\\w+}", "").replaceAll("(?U)[\\s□■]", "").replace('．', '.');
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(AgreementTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void fillsWhatIsKnownAndLeavesTheRestOpen() {
        assertThat(text(entry(LUMP_SUM)))
                .contains("许 可 人：武汉理工大学", "被 许 可 人：演示精密制造有限公司", "联 系 人：王工    联系电话：027-12345678")
                .contains("其所拥有的ZL201710024908.X、一种高强度混凝土的制备方法（专利号、专利名称）")
                .contains("1.为发明（发明、实用新型、外观设计）专利。", "4.专利授权日：2019年7月9日。", "6.专利有效期限：至2037年1月12日。")
                .contains("2.实施范围：湖北省。", "3.实施期限：2026年11月22日至2028年11月21日（含首尾两日）。")
                .contains("7.专利年费已交至＿＿＿＿＿＿。");
    }

    @ParameterizedTest
    @MethodSource("royalties")
    void ticksExactlyOneWayOfPaying(RoyaltyTerms royalty) {
        String text = text(entry(royalty));
        String fees = text.substring(text.indexOf("第五条"), text.indexOf("第六条"));
        long ticked = fees.lines()
                .filter(line -> line.startsWith("■采用") || line.startsWith("■其他"))
                .count();
        assertThat(ticked).isEqualTo(1);
        assertThat(fees).contains("■一致　□对专利权人");
    }

    @Test
    void writesTheAmountsOfTheOffer() {
        assertThat(text(entry(LUMP_SUM))).contains("■采用一次总付的方式，在合同生效后30日内一次性全额支付所有使用费50000元。");
        assertThat(text(entry(ENTRY_FEE))).contains("其中入门费为10000元，提成费按当年度合同产品净销售额的3%提取。");
        assertThat(text(entry(INSTALMENTS)))
                .contains("在合同生效后15日内支付第一批次20000元，后在每个会计□月份/■季度/□年度截止前的10日内，分3批次支付，每次支付10000元。包括第一次在内总共支付4次，共计50000元。");
        assertThat(text(entry(FREE))).contains("■其他许可使用费标准：免费使用。");
    }

    @Test
    void theSignedContentLeavesPersonalDataAndSignaturesOut() {
        String unsigned = agreements.of(entry(LUMP_SUM)).contentHash();
        String signedByOne = agreements
                .of(entry(LUMP_SUM, signed(Side.LICENSEE, "李四", Map.of())))
                .contentHash();
        assertThat(signedByOne).isEqualTo(unsigned);
        assertThat(agreements.of(entry(ENTRY_FEE)).contentHash()).isNotEqualTo(unsigned);
    }

    @Test
    void showsTheAccountTheLicensorGave() {
        SignedSide licensor =
                signed(Side.LICENSOR, "张三", Map.of("account.bank", "演示银行武汉分行", "account.number", "6222000000000000"));
        assertThat(text(entry(LUMP_SUM, licensor)))
                .contains("开户银行：演示银行武汉分行", "帐号：6222000000000000")
                .contains("许可人签署记录：张三，2026-11-22 12:00:00，账号 张三");
    }

    @Test
    void readsTheSameAsWordFileAndAsPdf() throws IOException {
        Agreement agreement = agreements.of(entry(INSTALMENTS));
        String expected = agreement.lines().stream().map(Line::text).collect(Collectors.joining());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(AgreementWord.render(agreement)));
                XWPFWordExtractor words = new XWPFWordExtractor(document);
                PDDocument pdf = Loader.loadPDF(new PdfRenderer().render(AgreementPage.render(agreement)))) {
            assertThat(squeeze(words.getText())).isEqualTo(squeeze(expected));
            String printed = squeeze(new PDFTextStripper().getText(pdf))
                    .replaceAll("第\\d+页，共\\d+页", "")
                    .replace('∕', '／'); // one glyph for both in the embedded font
            assertThat(printed).isEqualTo(squeeze(expected));
        }
    }

    private static String squeeze(String text) {
        return text.replaceAll("(?U)[\\s\u00A0]", "");
    }

    /** A vault that keeps everything in memory, unsealed. */
    private static final class MemoryVault implements Vault {

        private final Map<String, Map<String, String>> kept = new HashMap<>();

        @Override
        public String store(String subject, String kind, Map<String, String> details) {
            String reference = UUID.randomUUID().toString();
            kept.put(reference, details);
            return reference;
        }

        @Override
        public Optional<Map<String, String>> read(String reference) {
            return Optional.ofNullable(kept.get(reference));
        }

        @Override
        public String storeFile(String subject, String kind, byte[] content) {
            throw new UnsupportedOperationException("an agreement keeps no file");
        }

        @Override
        public Optional<byte[]> readFile(String reference) {
            return Optional.empty();
        }

        @Override
        public void erase(String subject) {
            kept.clear();
        }
    }
}
