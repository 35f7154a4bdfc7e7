package cn.kaixu.platform.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;

import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QrCodeTest {

    private static final String ADDRESS = "https://kaixu.cn/核验/D201610537144X";

    @Test
    void canBeReadBack() throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(QrCode.png(ADDRESS)));
        int width = image.getWidth();
        int[] pixels = image.getRGB(0, 0, width, width, null, 0, width);

        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels))))
                        .getText())
                .isEqualTo(ADDRESS);
    }

    @Test
    void isAlsoADrawing() {
        assertThat(QrCode.svg(ADDRESS))
                .startsWith("<svg ")
                .contains("viewBox=\"0 0 ")
                .endsWith("</svg>");
    }
}
