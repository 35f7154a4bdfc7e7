package cn.kaixu.platform.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PdfRendererTest {

    private static final String PAGE = """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN"><head><title>试件</title>
            <meta name="description" content="试件"/>
            <style>body{font-family:'Noto Serif SC'} img{width:3cm}</style></head>
            <body><h1>专利信息</h1><p>{{text}}</p><p>□ ■ √ 龘 䶮</p><img src="{{code}}" alt="二维码"/></body></html>
            """;

    private final PdfRenderer renderer = new PdfRenderer();

    @BeforeAll
    static void useValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void makesAnArchivalDocumentWhoseTextComesBack() throws Exception {
        byte[] pdf = renderer.render(page("武汉<理工>大学 & 湖北工业大学"));

        assertThat(textOf(pdf)).contains("专利信息", "武汉<理工>大学 & 湖北工业大学", "□ ■ √ 龘 䶮");
        assertThat(validate(pdf).isCompliant()).isTrue();
        assertThat(pdf.length).isLessThan(100_000);
    }

    @Test
    void loadsNothingFromOutside() throws Exception {
        byte[] pdf = renderer.render(Template.of(PAGE).fill(Map.of("text", "甲", "code", "file:///etc/hostname")));

        assertThat(textOf(pdf)).contains("甲");
    }

    @Test
    void refusesADocumentType() {
        assertThatThrownBy(() ->
                        renderer.render("<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><html>&x;</html>"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String page(String text) {
        return Template.of(PAGE).fill(Map.of("text", text, "code", QrCode.dataUri("https://kaixu.cn/d/1")));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static ValidationResult validate(byte[] pdf)
            throws IOException, ModelParsingException, EncryptedPdfException, ValidationException {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            return validator.validate(parser);
        }
    }
}
