package cn.kaixu.local.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Evidence of a payment as a one-page PDF that says it belongs to the demo; different for every licence. */
record Receipt(String licence, BigDecimal amount, LocalDate paidOn) {

    byte[] pdf() {
        String words = "BT /F1 14 Tf 60 760 Td (DEMO RECEIPT %s CNY %s %s) Tj ET"
                .formatted(amount.toPlainString(), paidOn, licence);
        return """
                %%PDF-1.4
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
                  /Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>> endobj
                4 0 obj <</Length %d>> stream
                %s
                endstream endobj
                trailer <</Root 1 0 R>>
                %%%%EOF
                """.formatted(words.length(), words).getBytes(StandardCharsets.US_ASCII);
    }
}
