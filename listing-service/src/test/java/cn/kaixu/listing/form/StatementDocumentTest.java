package cn.kaixu.listing.form;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.consent.StatementWording;
import cn.kaixu.listing.consent.value.ConsentId;
import cn.kaixu.listing.consent.value.OwnerSignature;
import cn.kaixu.listing.consent.value.StatementText;
import cn.kaixu.listing.consent.view.ConsentEntry;
import cn.kaixu.listing.consent.view.ConsentState;
import cn.kaixu.listing.consent.view.OwnerEntry;
import cn.kaixu.listing.declaration.Declarations;
import cn.kaixu.platform.document.PdfRenderer;
import cn.kaixu.platform.document.scan.ScannedCodes;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

class StatementDocumentTest {

    private static final StatementText TEXT = StatementWording.of(Declarations.form(), Places.hubei());

    private final StatementDocument document = new StatementDocument(
            new StaticListableBeanFactory(Map.of("renderer", new PdfRenderer())).getBeanProvider(PdfRenderer.class),
            Places.hubei(),
            URI.create("https://kaixu.example"));

    @Test
    void saysExactlyWhatWasSigned() throws IOException {
        String text = text(document.pdf(entry(new OwnerEntry(
                0,
                "武汉理工大学",
                OwnerEntry.State.SIGNED,
                new OwnerSignature(
                        "LOGIN_CONFIRMATION", TEXT.hash(), Instant.parse("2022-08-01T16:03:04Z"), "vault:s", "proof"),
                null))));

        assertThat(text).contains(plain(String.join("", TEXT.lines())));
        assertThat(text)
                .containsSubsequence(
                        "同意对专利（专利号：ZL201610537144.X）实行开放许可（试点）。",
                        "6.专利权人承诺以上信息属实，是专利权人的真实意思表示。",
                        "许可使用费标准：采用一次总付的方式，在合同生效后30日内一次性全额支付所有使用费20000元。",
                        "全体专利权人签章：",
                        "武汉理工大学登录后键入确认2022-08-0200:03:04",
                        "日期：2022年8月2日",
                        "内容摘要（SHA-256）：" + TEXT.hash(),
                        "https://kaixu.example/verify/C201610537144X/1/" + TEXT.hash());
    }

    @Test
    void bearsACodeThatIsReadFromAScan() throws IOException {
        byte[] pdf = document.pdf(entry(new OwnerEntry(0, "武汉理工大学", OwnerEntry.State.INVITED, null, null)));
        for (int dpi : List.of(150, 200, 300)) {
            assertThat(new ScannedCodes().read(Scanned.page(pdf, dpi)))
                    .as(dpi + " dpi")
                    .containsExactly("https://kaixu.example/verify/C201610537144X/1/" + TEXT.hash());
        }
    }

    @Test
    void isArchival() throws Exception {
        OwnerEntry invited = new OwnerEntry(0, "武汉理工大学", OwnerEntry.State.INVITED, null, null);
        assertThat(Archival.faults(document.pdf(entry(invited)))).isEmpty();
    }

    @Test
    void staysUndatedWhileASignatureIsMissing() throws IOException {
        String text = text(document.pdf(entry(new OwnerEntry(0, "武汉理工大学", OwnerEntry.State.INVITED, null, null))));

        assertThat(text).contains("日期：年月日").doesNotContain("键入确认");
    }

    private static ConsentEntry entry(OwnerEntry owner) {
        return new ConsentEntry(
                ConsentId.of(Declarations.PATENT),
                1,
                ConsentState.COMPLETED,
                Declarations.submission(),
                TEXT,
                "vault:i",
                null,
                null,
                null,
                Instant.parse("2022-08-01T00:00:00Z"),
                List.of(owner));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getPages().getCount() > 0 ? plain(new PDFTextStripper().getText(document)) : "";
        }
    }

    /** Without spaces and line ends, and without the page numbers at the foot. */
    private static String plain(String text) {
        return text.lines()
                .filter(line -> !line.matches("\\s*第 \\d+ 页 共 \\d+ 页\\s*"))
                .collect(Collectors.joining())
                .replaceAll("[\\s\\p{Z}]", "");
    }
}
