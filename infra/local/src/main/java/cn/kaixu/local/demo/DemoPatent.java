package cn.kaixu.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A real Wuhan patent of the gazette of 2019-07-12: what the gazette says about it, and the term that follows. */
record DemoPatent(
        String number,
        String type,
        String title,
        String patentees,
        LocalDate filingDate,
        LocalDate grantDate,
        Table table) {

    private static final int INVENTION_YEARS = 20;
    private static final int UTILITY_MODEL_YEARS = 10;

    /** All patents of the two summary tables. */
    static List<DemoPatent> all() {
        return new String(resource("patents.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new DemoPatent(
                        cells[0],
                        cells[1],
                        cells[2],
                        cells[3],
                        LocalDate.parse(cells[4]),
                        LocalDate.parse(cells[5]),
                        Table.valueOf(cells[7].toUpperCase(Locale.ROOT))))
                .toList();
    }

    static byte[] resource(String name) {
        try (InputStream file = Objects.requireNonNull(DemoPatent.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isInvention() {
        return type.equals("INVENTION");
    }

    /** Last day of protection reckoned from the filing date (Patent Law Art. 42). */
    LocalDate termEnd() {
        return filingDate.plusYears(isInvention() ? INVENTION_YEARS : UTILITY_MODEL_YEARS);
    }

    /** The summary table a patent stands in, and the clerk who sends that table. */
    enum Table {
        COMPANIES("summary_table_wuhan_companies.xlsx", "wuhan-clerk"),
        UNIVERSITIES("summary_table_wuhan_universities.xlsx", "whut-clerk");

        private final String fileName;
        private final String clerk;

        Table(String fileName, String clerk) {
            this.fileName = fileName;
            this.clerk = clerk;
        }

        String fileName() {
            return fileName;
        }

        String clerk() {
            return clerk;
        }
    }
}
