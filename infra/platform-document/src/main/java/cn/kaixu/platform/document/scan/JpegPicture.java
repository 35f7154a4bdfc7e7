package cn.kaixu.platform.document.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A JPEG, as cameras and most scanners make it; in grey or three colours. */
final class JpegPicture implements Picture {

    private final byte[] content;

    JpegPicture(byte[] content) {
        this.content = content;
    }

    @Override
    public Grey decode(Effort effort) throws IOException {
        byte[] plain = new JpegHeader(content).plain(effort);
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(plain))) {
            reader.setInput(in, true, true);
            int reduction = Grey.reduction(reader.getWidth(0), reader.getHeight(0));
            ImageReadParam how = reader.getDefaultReadParam();
            how.setSourceSubsampling(reduction, reduction, 0, 0);
            return grey(reader.read(0, how));
        } finally {
            reader.dispose();
        }
    }

    private static Grey grey(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int bands = image.getRaster().getNumBands();
        byte[] pixels = new byte[width * height];
        int[] line = new int[width * bands];
        for (int y = 0; y < height; y++) {
            image.getRaster().getPixels(0, y, width, 1, line);
            for (int x = 0; x < width; x++) {
                int lightest = 0;
                for (int band = 0; band < bands; band++) {
                    lightest = Math.max(lightest, line[x * bands + band]);
                }
                pixels[y * width + x] = (byte) lightest;
            }
        }
        return new Grey(width, height, pixels);
    }
}
