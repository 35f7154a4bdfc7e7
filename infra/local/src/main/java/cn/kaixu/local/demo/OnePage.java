package cn.kaixu.local.demo;

import java.nio.charset.StandardCharsets;

/** A PDF of one page with one line of plain letters. */
final class OnePage {

    private OnePage() {}

    /** The file; the same line always gives the same bytes. */
    static byte[] pdf(String line) {
        String words = "BT /F1 14 Tf 60 760 Td (%s) Tj ET".formatted(line);
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
