package cn.kaixu.listing.batch.scan;

import java.net.URI;

import cn.kaixu.contract.kernel.PatentNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScanCodeTest {

    private static final URI HERE = URI.create("https://kaixu.example");
    private static final PatentNumber PATENT = new PatentNumber("ZL201810881290.3");
    private static final String KEY = "0123456789abcdef".repeat(2);
    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void isOfAFormOrOfAStatement() {
        assertThat(ScanCode.of("D2018108812903/2", HERE)).isEqualTo(new ScanCode.OfForm(PATENT, 2, null));
        assertThat(ScanCode.of("https://kaixu.example/verify/D2018108812903/2/" + KEY, HERE))
                .isEqualTo(new ScanCode.OfForm(PATENT, 2, KEY));
        assertThat(ScanCode.of("https://kaixu.example/verify/C2018108812903/3/" + HASH, HERE))
                .isEqualTo(new ScanCode.OfStatement(PATENT, 3, HASH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "D2018108812903",
                "D2018108812904/1",
                "D2018108812903/9999999999",
                " D2018108812903/1",
                "https://kaixu.example/batches/2b",
                "https://kaixu.example/verify/C2018108812903/3/short",
                "https://kaixu.example/verify/D2018108812903/1",
                "https://kaixu.example/verify/D2018108812903/1/0123456789ABCDEF0123456789ABCDEF",
                "https://kaixu.example/verify/D2018108812903/1/0123456789abcdef0123456789abcdef0",
                "https://kaixu.example/verify/C2018108812903/1/0123456789abcdef0123456789abcdef",
                "https://evil.example/verify/D2018108812903/1/0123456789abcdef0123456789abcdef",
                "D2018108812903/1/0123456789abcdef0123456789abcdef",
                "https://kaixu.example.evil.example/verify/C2018108812903/3/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "http://kaixu.example/verify/C2018108812903/3/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "https://evil.example/verify/C2018108812903/3/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
            })
    void isForeignWhereItIsNotExactlyWhatThePlatformPrints(String text) {
        assertThat(ScanCode.of(text, HERE)).isEqualTo(new ScanCode.Foreign());
    }
}
