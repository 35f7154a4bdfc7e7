package cn.kaixu.review.register.bulletin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Files as they come: any encoding and line end, read in one go or from any place, with lines that make no sense. */
class BulletinReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String HEADER = "patentNumber,title,legalState,asOf";
    private static final String GOOD = "201610537144X,台灯,有效,2026-11-01";

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void goesOnFromEveryPlaceAsIfItHadNeverStopped(String ending) throws IOException {
        String text = String.join(
                ending,
                "\uFEFF" + HEADER,
                GOOD,
                "",
                "201610537144X,\"两行" + ending + "的名称\",有效,2026-11-01",
                "坏,行",
                "201610537144X,\"没有结束的引号,有效,2026-11-01",
                GOOD,
                GOOD);
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            byte[] file = text.getBytes(charset);
            List<String> whole = told(Bulletins.lines(file));
            assertThat(whole).hasSize(6);
            List<Place> places = places(file);
            for (int read = 0; read < places.size(); read++) {
                assertThat(told(Bulletins.from(file, places.get(read)))).isEqualTo(whole.subList(read, whole.size()));
            }
            assertThat(places.getLast()).isEqualTo(new Place(file.length, 9));
        }
    }

    @Test
    void losesOnlyTheLineWhoseQuotationIsNeverClosed() {
        List<BulletinLine> lines = Bulletins.lines(bytes(HEADER, "201610537144X,\"台灯,有效,2026-11-01", GOOD, GOOD));
        assertThat(told(lines)).containsExactly("2 quote-not-closed", "3 台灯", "4 台灯");
    }

    @Test
    void takesNoLaterQuoteForTheMissingOne() {
        List<BulletinLine> lines = Bulletins.lines(
                bytes(HEADER, "201610537144X,\"没有结束,有效,2026-11-01", GOOD, "201610537144X,\"灯,具\",有效,2026-11-01", GOOD));
        assertThat(told(lines)).containsExactly("2 quote-not-closed", "3 台灯", "4 灯,具", "5 台灯");
    }

    @Test
    void losesOnlyTheLineWithBytesThatMeanNothing() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(bytes(HEADER, GOOD));
        file.write(new byte[] {(byte) 0xFF, (byte) 0xC3, '\n'});
        for (int i = 0; i < 20; i++) {
            file.write(bytes(GOOD));
        }
        List<String> told = told(Bulletins.lines(file.toByteArray()));
        assertThat(told).hasSize(22).contains("3 line-not-decodable").doesNotHaveDuplicates();
    }

    @Test
    void losesOnlyTheLineThatIsTooLong() {
        String endless = "x".repeat(3 * TextLines.LONGEST);
        assertThat(told(Bulletins.lines(bytes(HEADER, GOOD, endless, GOOD))))
                .containsExactly("2 台灯", "3 line-too-long", "4 台灯");
        assertThat(told(Bulletins.lines(bytes(HEADER, "\"" + "x".repeat(TextLines.LONGEST) + "\n" + GOOD))))
                .containsExactly("2 line-too-long", "3 台灯");
    }

    @Test
    void splitsCellsAsSpreadsheetsWriteThem() {
        assertThat(CsvCells.split("a,\"b,\"\"c\"\"\",,\"d\"e,")).containsExactly("a", "b,\"c\"", "", "de", "");
        assertThat(CsvCells.split("a\"b,c")).containsExactly("a\"b", "c");
        assertThat(CsvCells.split("a,\"b")).isNull();
        assertThat(CsvCells.split("a,\"b\"\"")).isNull();
    }

    private static List<Place> places(byte[] file) throws IOException {
        List<Place> places = new ArrayList<>(List.of(Place.BEGINNING));
        try (BulletinReader reader = Bulletins.reader(file, Place.BEGINNING)) {
            while (reader.next() != null) {
                places.add(reader.place());
            }
        }
        return places;
    }

    /** Each line as its number with its title or the first rule it breaks. */
    private static List<String> told(List<BulletinLine> lines) {
        return lines.stream()
                .map(line -> line.number() + " "
                        + line.read(TODAY, "file.csv")
                                .map(entry -> entry.title())
                                .orElseGet(() -> line.errors().getFirst().rule()))
                .toList();
    }

    private static byte[] bytes(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
