package cn.kaixu.review.register.bulletin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bulletins in memory, read to their end. */
final class Bulletins {

    private Bulletins() {}

    static List<BulletinLine> lines(byte[] file) {
        return from(file, Place.BEGINNING);
    }

    static List<BulletinLine> from(byte[] file, Place place) {
        List<BulletinLine> lines = new ArrayList<>();
        try (BulletinReader reader = reader(file, place)) {
            for (BulletinLine line = reader.next(); line != null; line = reader.next()) {
                lines.add(line);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BulletinReader reader(byte[] file, Place place) throws IOException {
        Survey survey = Survey.of(new ByteArrayInputStream(file));
        byte[] rest = Arrays.copyOfRange(file, Math.toIntExact(place.bytes()), file.length);
        return new BulletinReader(new ByteArrayInputStream(rest), survey.charset(), survey.layout(), place);
    }
}
