package cn.kaixu.platform.document.scan;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages the platform prints are printed, scanned in many ways and read. */
class ScannedCodesTest {

    private static final String STATEMENT =
            "https://kaixu.hubei.example/verify/C201610537144X/1/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String FORM = "D201610537144X/1";
    private static final Map<String, Paper> SHEETS = new HashMap<>();

    private final ScannedCodes codes = new ScannedCodes();

    @ParameterizedTest
    @CsvSource({
        "150, 0",
        "150, 90",
        "150, 183",
        "200, 0",
        "200, 2",
        "200, 92",
        "200, 178",
        "200, 265",
        "300, 0",
        "300, 3",
        "300, 90",
        "300, 180",
        "300, 275",
        "600, 0"
    })
    void areReadWhicheverWayThePageLies(int dpi, double degrees) throws IOException {
        for (String code : List.of(STATEMENT, FORM)) {
            byte[] jpeg = sheet(code, dpi).turned(degrees).jpeg(0.75f);
            assertThat(codes.read(jpeg)).containsExactly(code);
        }
    }

    @ParameterizedTest
    @CsvSource({"200, 25", "300, 25", "300, 40"})
    void areReadThroughBlurAndNoise(int dpi, int noise) throws IOException {
        for (String code : List.of(STATEMENT, FORM)) {
            assertThat(codes.read(sheet(code, dpi).blurred().noisy(noise).jpeg(0.6f)))
                    .containsExactly(code);
        }
    }

    @ParameterizedTest
    @CsvSource({"JPEG, 200", "FAX, 200", "FAX, 300", "WITHOUT_LOSS, 200", "WITHOUT_LOSS, 300"})
    void areReadHoweverAScannerKeepsThePage(Paper.Kept kept, int dpi) throws IOException {
        for (String code : List.of(STATEMENT, FORM)) {
            assertThat(codes.read(Paper.pdf(kept, sheet(code, dpi).turned(2)))).containsExactly(code);
        }
    }

    @Test
    void areReadBelowTheRedOfASeal() throws IOException {
        for (String code : List.of(STATEMENT, FORM)) {
            assertThat(codes.read(sheet(code, 300).sealed().jpeg(0.75f))).containsExactly(code);
        }
    }

    @Test
    void areReadFromPicturesWithoutLossAndFromWhatWasNeverOnPaper() throws IOException {
        assertThat(codes.read(sheet(FORM, 200).png())).containsExactly(FORM);
        assertThat(codes.read(sheet(FORM, 200).blackAndWhite().png())).containsExactly(FORM);
        assertThat(codes.read(Paper.printed(STATEMENT))).containsExactly(STATEMENT);
    }

    @Test
    void areAllReadOnOnePageAndOnSeveral() throws IOException {
        String other = "https://elsewhere.example/a";
        assertThat(codes.read(Paper.of(Paper.printed(other, STATEMENT), 300).jpeg(0.75f)))
                .containsExactlyInAnyOrder(other, STATEMENT);
        assertThat(codes.read(Paper.pdf(Paper.Kept.FAX, sheet("", 200), sheet(STATEMENT, 200), sheet(FORM, 200))))
                .containsExactlyInAnyOrder(STATEMENT, FORM);
    }

    @Test
    void areNotMadeUp() throws IOException {
        assertThat(codes.read(sheet("", 200).jpeg(0.75f))).isEmpty();
        assertThat(codes.read(sheet("", 300).noisy(40).jpeg(0.75f))).isEmpty();
    }

    private static Paper sheet(String code, int dpi) throws IOException {
        String name = code + "@" + dpi;
        Paper known = SHEETS.get(name);
        if (known != null) {
            return known;
        }
        Paper sheet = Paper.of(code.isEmpty() ? Paper.printed() : Paper.printed(code), dpi);
        if (dpi < 300) {
            SHEETS.put(name, sheet);
        }
        return sheet;
    }
}
