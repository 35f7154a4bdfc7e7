package cn.kaixu.listing.batch.scan;

import java.net.URI;
import java.time.Duration;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.platform.document.QrCode;
import cn.kaixu.platform.document.scan.ScannedCodes;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CodeReadingTest {

    private static final byte[] SCAN = QrCode.png("D2018108812903/1");

    @Test
    void looksForCodesUntilTheTimeIsOver() {
        assertThat(reading(Duration.ofMinutes(1)).of(SCAN).orElseThrow())
                .containsExactly(new ScanCode.OfForm(new PatentNumber("ZL201810881290.3"), 1, null));
        assertThat(reading(Duration.ZERO).of(SCAN)).isEmpty();
    }

    private static CodeReading reading(Duration time) {
        return new CodeReading(new ScannedCodes(), URI.create("https://kaixu.example"), time);
    }
}
