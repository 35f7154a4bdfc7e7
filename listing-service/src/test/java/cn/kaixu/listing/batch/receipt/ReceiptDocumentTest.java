package cn.kaixu.listing.batch.receipt;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import cn.kaixu.listing.batch.BatchState;
import cn.kaixu.listing.batch.RowOutcome;
import cn.kaixu.listing.declaration.RuleFinding.Severity;
import cn.kaixu.platform.document.PdfRenderer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

class ReceiptDocumentTest {

    private static final int ROWS = 500;

    private final ReceiptDocument document = new ReceiptDocument(
            new StaticListableBeanFactory(Map.of("renderer", new PdfRenderer())).getBeanProvider(PdfRenderer.class),
            URI.create("https://kaixu.example"));

    @Test
    void saysWhatCameInAndWhatBecameOfEveryRow() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(document.pdf(receipt()))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("[\\s\\p{Z}]", "");

            assertThat(text)
                    .containsSubsequence(
                            "批量报送回执",
                            "批次号：b1",
                            "文件名：<表>&.csv",
                            "文件校验码（SHA-256）：abc",
                            "报送单位：武汉理工大学报送人：whut-clerk报送时间：2026-11-2300:00:01（北京时间）",
                            "批次状态：已提交",
                            "共500行；不合格500行。",
                            "批次页面：https://kaixu.example/batches/b1",
                            "行号单元格专利号专利名称结果声明编号问题（规则）",
                            "2B2宜昌.csv/CSV装置2不合格B2：校验位不符（check-digit）",
                            "501B501宜昌.csv/CSV装置501不合格B501：校验位不符（check-digit）")
                    .contains("第1页共" + pdf.getNumberOfPages() + "页");
            assertThat(text.split("行号单元格", -1)).hasSize(pdf.getNumberOfPages() + 1);
        }
    }

    private static BatchReceipt receipt() {
        return new BatchReceipt(
                "b1",
                "<表>&.csv",
                "abc",
                List.of("武汉.csv / CSV", "宜昌.csv / CSV"),
                new BatchReceipt.Organisation("whut", "武汉理工大学"),
                "whut-clerk",
                Instant.parse("2026-11-22T16:00:01Z"),
                BatchState.COMMITTED,
                "已提交",
                ROWS,
                List.of(new BatchReceipt.Count(RowOutcome.REJECTED, "不合格", ROWS)),
                IntStream.range(2, ROWS + 2).mapToObj(ReceiptDocumentTest::row).toList());
    }

    private static BatchReceipt.Row row(int at) {
        return new BatchReceipt.Row(
                at,
                "宜昌.csv / CSV",
                at,
                "B" + at,
                null,
                "装置" + at,
                RowOutcome.REJECTED,
                "不合格",
                null,
                List.of(new BatchReceipt.Finding("B" + at, "patentNumber", "check-digit", Severity.ERROR, "校验位不符")));
    }
}
