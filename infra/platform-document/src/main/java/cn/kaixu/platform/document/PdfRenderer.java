package cn.kaixu.platform.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Turns well-formed XHTML into a PDF/A-2u document with embedded fonts. The page names {@value #FONT} as its font family (weights 400
 * and 700) and carries {@code lang}, a title and a description. Nothing outside the page is loaded: images are {@code data:} addresses.
 * One instance serves all threads and keeps the fonts in memory.
 */
public final class PdfRenderer {

    /** Font family every page uses. */
    public static final String FONT = "Noto Serif SC";

    private final byte[] regular = font("fonts/NotoSerifSC-400.ttf");
    private final byte[] bold = font("fonts/NotoSerifSC-700.ttf");
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /**
     * Renders one page description.
     *
     * @param xhtml well-formed XHTML without a document type
     * @return the bytes of the PDF
     */
    public byte[] render(String xhtml) {
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            builder(pdf).withW3cDocument(parse(xhtml), null).run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfRendererBuilder builder(ByteArrayOutputStream pdf) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        builder.useColorProfile(colours);
        builder.useFont(supplier(regular), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(supplier(bold), FONT, 700, FontStyle.NORMAL, true);
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer("Kaixu");
        builder.toStream(pdf);
        return builder;
    }

    private static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException("page is not well-formed XHTML", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FSSupplier<InputStream> supplier(byte[] font) {
        return () -> new ByteArrayInputStream(font);
    }

    private static byte[] font(String name) {
        try (InputStream font = Objects.requireNonNull(PdfRenderer.class.getResourceAsStream(name), name)) {
            return font.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
