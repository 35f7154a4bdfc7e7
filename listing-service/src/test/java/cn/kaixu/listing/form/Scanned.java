package cn.kaixu.listing.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Documents as they come back from a scanner. */
final class Scanned {

    private Scanned() {}

    /** The first page as a JPEG. */
    static byte[] page(byte[] pdf, int dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.GRAY), "jpeg", jpeg);
            return jpeg.toByteArray();
        }
    }
}
