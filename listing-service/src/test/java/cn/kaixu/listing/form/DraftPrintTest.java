package cn.kaixu.listing.form;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.consent.StatementWording;
import cn.kaixu.listing.declaration.Declarations;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.draft.PatenteeDraft;
import cn.kaixu.listing.declaration.draft.RoyaltyDraft;
import cn.kaixu.listing.declaration.value.RoyaltyMode;
import cn.kaixu.listing.draftbox.SavedDraft;
import cn.kaixu.platform.document.PdfRenderer;
import cn.kaixu.platform.document.scan.ScannedCodes;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Annexes 4 and 5 before they are handed in, for owners who sign on paper. */
class DraftPrintTest {

    private static final DeclarationDraft EMPTY = new DeclarationDraft(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    private static final DeclarationDraft COMPLETE = DeclarationDraft.of(Declarations.form());
    private static final Map<String, String> CONTACT = Map.of("name", "张三");

    private final ObjectProvider<PdfRenderer> renderer =
            new StaticListableBeanFactory(Map.of("renderer", new PdfRenderer())).getBeanProvider(PdfRenderer.class);

    @Nested
    class Form {

        private final FormDocument form = new FormDocument(renderer, Places.hubei());

        @Test
        void saysWhatWasFilledInAndLeavesThePlaceToSign() throws IOException {
            assertThat(text(form.pdf(draft(COMPLETE), CONTACT)))
                    .containsSubsequence(
                            "①专利信息专利号ZL201610537144.X授权公告日2019年7月12日发明创造名称一种城市黑臭河道的生态修复装置及方法专利权人武汉理工大学",
                            "■未自行实施专利技术",
                            "■未许可他人实施专利",
                            "许可期限届满日2027年12月31日",
                            "■采用一次总付的方式，在合同生效后30日内一次性全额支付所有使用费20000元。",
                            "⑦其他约定事项开放范围：全省⑧",
                            "收件人姓名：张三",
                            "⑨专利权人签章：草稿：2026年11月22日14:32保存（第3版），尚未提交")
                    .doesNotContain("声明编号：D", "次提交");
        }

        @Test
        void inventsNothing() throws IOException {
            assertThat(text(form.pdf(draft(EMPTY), Map.of())))
                    .containsSubsequence(
                            "专利号＿＿＿授权公告日＿＿＿发明创造名称＿＿＿专利权人＿＿＿②",
                            "□未自行实施专利技术",
                            "□未许可他人实施专利",
                            "许可期限届满日＿＿＿⑥",
                            "□采用一次总付的方式，在合同生效后＿＿＿日内一次性全额支付所有使用费＿＿＿元。",
                            "⑦其他约定事项开放范围：＿＿＿⑧",
                            "收件人姓名：＿＿＿")
                    .doesNotContain("■");
        }

        @Test
        void keepsTheBlanksOfAStandardThatIsHalfFilledIn() throws IOException {
            RoyaltyDraft instalments = new RoyaltyDraft(RoyaltyMode.INSTALMENTS, null, null, null, null, null, null);
            assertThat(text(form.pdf(draft(COMPLETE.withTerms(instalments, null)), CONTACT)))
                    .contains("■采用总付额内分期支付的方式，在合同生效后＿＿＿日内支付第一批次＿＿＿元，后在每个会计□月份/□季度/□年度截止前的＿＿＿日内")
                    .contains("许可期限届满日＿＿＿⑥");
        }

        @Test
        void isMarkedOnEveryPageAndBearsNoCode() throws Exception {
            byte[] pdf = form.pdf(draft(COMPLETE), CONTACT);

            assertMarked(pdf, 2);
            assertThat(new ScannedCodes().read(pdf)).isEmpty();
            assertThat(Archival.faults(pdf)).isEmpty();
            assertThat(Archival.faults(form.pdf(draft(EMPTY), Map.of()))).isEmpty();
        }
    }

    @Nested
    class Statement {

        private final StatementDocument statement =
                new StatementDocument(renderer, Places.hubei(), URI.create("https://kaixu.example"));

        @Test
        void hasTheWordsThatWouldBeSignedHere() throws IOException {
            List<String> lines =
                    StatementWording.of(Declarations.form(), Places.hubei()).lines();

            assertThat(text(statement.pdf(draft(COMPLETE))))
                    .contains(String.join("", lines).replaceAll("[\\s\\p{Z}]", "") + "全体专利权人签章：专利权人签字或者盖章武汉理工大学日期：年月日")
                    .doesNotContain("签署方式", "内容摘要", "核验：");
        }

        @Test
        void inventsNothing() throws IOException {
            assertThat(text(statement.pdf(draft(EMPTY))))
                    .containsSubsequence(
                            "同意对专利（专利号：＿＿＿）实行开放许可（试点）。",
                            "6.专利权人承诺以上信息属实，是专利权人的真实意思表示。",
                            "发明创造名称：＿＿＿全体专利权人：＿＿＿自行实施专利的情况：＿＿＿许可他人实施专利的状况：＿＿＿许可期限届满日：＿＿＿许可使用费标准：＿＿＿开放范围：＿＿＿",
                            "日期：年月日");
        }

        @Test
        void isMarkedOnEveryPageAndBearsNoCode() throws Exception {
            byte[] pdf = statement.pdf(draft(owned(40)));

            assertMarked(pdf, 4);
            assertThat(new ScannedCodes().read(pdf)).isEmpty();
            assertThat(Archival.faults(pdf)).isEmpty();
            assertThat(Archival.faults(statement.pdf(draft(EMPTY)))).isEmpty();
        }
    }

    private static void assertMarked(byte[] pdf, int pages) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document)).contains("草稿（供签章，尚未提交）", "第 " + page + " 页");
            }
        }
    }

    private static SavedDraft draft(DeclarationDraft form) {
        return new SavedDraft("draft-1", null, form, null, 3, Instant.parse("2026-11-22T06:32:00Z"));
    }

    private static DeclarationDraft owned(int owners) {
        List<PatenteeDraft> named = IntStream.rangeClosed(1, owners)
                .mapToObj(owner -> PatenteeDraft.named("甲乙丙丁研究院第" + owner + "研究所"))
                .toList();
        return new DeclarationDraft(
                COMPLETE.patentNumber(),
                COMPLETE.title(),
                COMPLETE.patentType(),
                COMPLETE.grantDate(),
                COMPLETE.filingDate(),
                COMPLETE.termEnd(),
                named,
                COMPLETE.royalty(),
                COMPLETE.licenceEnd(),
                COMPLETE.scope(),
                COMPLETE.exploitation(),
                COMPLETE.licensedToOthers(),
                COMPLETE.promisesAccepted(),
                COMPLETE.allOwnersAgreed(),
                COMPLETE.evaluationReport(),
                COMPLETE.otherTerms());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .filter(line -> !line.matches("\\s*第 \\d+ 页 共 \\d+ 页\\s*|.*草稿（供签章.*"))
                    .collect(Collectors.joining())
                    .replaceAll("[\\s\\p{Z}]", "");
        }
    }
}
