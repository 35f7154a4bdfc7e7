package cn.kaixu.platform.document.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import cn.kaixu.platform.document.PdfRenderer;
import cn.kaixu.platform.document.QrCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page that was printed, and what happens to it until it is a scan. */
record Paper(BufferedImage image) {

    private static final PdfRenderer PRINTER = new PdfRenderer();
    private static final String LINE = "<p>专利权人承诺以上信息属实，是专利权人的真实意思表示。回国日期及田野口目。</p>";

    /** A statement with its codes at the places the real ones have, in the size of the real one. */
    static byte[] printed(String... codes) {
        StringBuilder page = new StringBuilder("""
                <html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN"><head><title>声明</title><meta name="description" content="声明"/>
                <style>@page { size: A4; margin: 2cm } body { font-family: 'Noto Serif SC'; font-size: 11pt } img { width: 3cm }
                .code { position: absolute; top: 0; right: 0 }</style></head><body><div class="code">""");
        for (String code : codes) {
            page.append("<img src=\"").append(QrCode.dataUri(code)).append("\" alt=\"二维码\"/>");
        }
        page.append("</div><h1>声明</h1>").append(LINE.repeat(18)).append("</body></html>");
        return PRINTER.render(page.toString());
    }

    static Paper of(byte[] pdf, int dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new Paper(new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.RGB));
        }
    }

    Paper turned(double degrees) {
        double angle = Math.toRadians(degrees);
        int width = image.getWidth();
        int height = image.getHeight();
        boolean upright = Math.abs(Math.sin(angle)) < 0.7;
        int across = upright ? width : height;
        int down = upright ? height : width;
        BufferedImage turned = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        AffineTransform how = new AffineTransform();
        how.translate(across / 2.0, down / 2.0);
        how.rotate(angle);
        how.translate(-width / 2.0, -height / 2.0);
        Graphics2D drawing = turned.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, across, down);
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawing.drawImage(image, how, null);
        drawing.dispose();
        return new Paper(turned);
    }

    /** As a lens that is a little out of focus sees it. */
    Paper blurred() {
        float[] weights = new float[9];
        Arrays.fill(weights, 1f / 9);
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        return new Paper(new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null).filter(rgb(), plain));
    }

    /** Grey grain, the paper not quite white and the ink not quite black. */
    Paper noisy(int amount) {
        Random random = new Random(7);
        BufferedImage noisy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < noisy.getHeight(); y++) {
            for (int x = 0; x < noisy.getWidth(); x++) {
                int grey = 30 + (image.getRGB(x, y) & 0xFF) * 200 / 255 + (int) (random.nextGaussian() * amount);
                noisy.getRaster().setSample(x, y, 0, Math.clamp(grey, 0, 255));
            }
        }
        return new Paper(noisy);
    }

    /** With the red ring and star of a seal over the code; ink lets what is black below stay black. */
    Paper sealed() {
        BufferedImage ink = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = ink.createGraphics();
        double unit = image.getWidth() / 210.0;
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, ink.getWidth(), ink.getHeight());
        drawing.setColor(new Color(225, 40, 45));
        drawing.setStroke(new BasicStroke((float) (1.5 * unit)));
        drawing.drawOval((int) (160 * unit), (int) (15 * unit), (int) (40 * unit), (int) (40 * unit));
        drawing.fillOval((int) (172 * unit), (int) (28 * unit), (int) (10 * unit), (int) (10 * unit));
        drawing.dispose();
        BufferedImage sealed = rgb();
        for (int y = 0; y < sealed.getHeight(); y++) {
            for (int x = 0; x < sealed.getWidth(); x++) {
                sealed.setRGB(x, y, sealed.getRGB(x, y) & ink.getRGB(x, y));
            }
        }
        return new Paper(sealed);
    }

    byte[] jpeg(float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(jpeg)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return jpeg.toByteArray();
    }

    byte[] png() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    Paper blackAndWhite() {
        BufferedImage bits = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < bits.getHeight(); y++) {
            for (int x = 0; x < bits.getWidth(); x++) {
                bits.getRaster().setSample(x, y, 0, (image.getRGB(x, y) & 0xFF) > 140 ? 1 : 0);
            }
        }
        return new Paper(bits);
    }

    /** As the PDF of a scanner, which holds the picture as JPEG, as fax or packed without loss. */
    static byte[] pdf(Kept kept, Paper... papers) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (Paper paper : papers) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                PDImageXObject picture = switch (kept) {
                    case JPEG -> JPEGFactory.createFromByteArray(document, paper.jpeg(0.75f));
                    case FAX ->
                        CCITTFactory.createFromImage(
                                document, paper.blackAndWhite().image());
                    case WITHOUT_LOSS -> LosslessFactory.createFromImage(document, paper.image());
                };
                try (PDPageContentStream drawing = new PDPageContentStream(document, page)) {
                    drawing.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                }
            }
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        }
    }

    /** How a PDF keeps pictures. */
    enum Kept {
        JPEG,
        FAX,
        WITHOUT_LOSS
    }

    private BufferedImage rgb() {
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = copy.createGraphics();
        drawing.drawImage(image, 0, 0, null);
        drawing.dispose();
        return copy;
    }
}
