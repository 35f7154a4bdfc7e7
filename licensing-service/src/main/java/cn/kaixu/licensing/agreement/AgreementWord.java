package cn.kaixu.licensing.agreement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;

/** The contract as a Word file. */
final class AgreementWord {

    private static final int INDENT = 480;

    private AgreementWord() {}

    static byte[] render(Agreement agreement) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setTitle("专利开放许可合同");
            agreement.lines().forEach(line -> add(document.createParagraph(), line));
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(XWPFParagraph paragraph, Line line) {
        XWPFRun run = paragraph.createRun();
        run.setText(line.text());
        chineseFont(run);
        switch (line.style()) {
            case TITLE -> {
                paragraph.setAlignment(ParagraphAlignment.CENTER);
                run.setBold(true);
                run.setFontSize(18);
            }
            case ARTICLE -> {
                run.setBold(true);
                run.setFontSize(12);
            }
            case BODY -> {
                paragraph.setFirstLineIndent(INDENT);
                run.setFontSize(12);
            }
            case NOTE -> run.setFontSize(9);
        }
    }

    /** Latin and Chinese characters take their font from different attributes. */
    private static void chineseFont(XWPFRun run) {
        run.setFontFamily("宋体");
        CTFonts fonts = run.getCTR().getRPr().getRFontsArray(0);
        fonts.setEastAsia("宋体");
    }
}
