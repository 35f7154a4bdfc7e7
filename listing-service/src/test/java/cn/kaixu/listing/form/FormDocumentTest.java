package cn.kaixu.listing.form;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.declaration.Declarations;
import cn.kaixu.listing.register.RegisterEntry;
import cn.kaixu.listing.register.RegisterState;
import cn.kaixu.platform.document.PdfRenderer;
import cn.kaixu.platform.document.scan.ScannedCodes;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

class FormDocumentTest {

    private final FormDocument form = new FormDocument(
            new StaticListableBeanFactory(Map.of("renderer", new PdfRenderer())).getBeanProvider(PdfRenderer.class),
            Places.hubei());

    @Test
    void bearsACodeThatIsReadFromAScan() throws IOException {
        assertThat(new ScannedCodes().read(Scanned.page(filled(), 150)))
                .containsExactly(Declarations.ID.value() + "/1");
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

    private byte[] filled() {
        return form.pdf(
                new RegisterEntry(
                        Declarations.ID,
                        1,
                        RegisterState.SUBMITTED,
                        Declarations.submission(),
                        Instant.parse("2022-08-01T00:00:00Z"),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        0),
                Map.of("name", "张三", "phone", "027-12345678"));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\p{Z}]", "");
        }
    }
}
