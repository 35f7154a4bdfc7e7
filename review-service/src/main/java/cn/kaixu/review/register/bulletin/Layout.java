package cn.kaixu.review.register.bulletin;

import java.io.BufferedReader;
import java.io.StringReader;

import cn.kaixu.platform.problem.Refused;
import cn.kaixu.review.register.RegisterRefusal;
import org.jspecify.annotations.Nullable;

/** How the lines of a bulletin are to be read: CSV with these columns, or JSON lines. */
public interface Layout {

    /** Tells the form by the beginning of the file; refuses one that is empty or lacks a required column. */
    static Layout of(String beginning) {
        String text = beginning.startsWith("\uFEFF") ? beginning.substring(1) : beginning;
        String first = new BufferedReader(new StringReader(text))
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElseThrow(() -> new Refused(RegisterRefusal.BULLETIN_EMPTY));
        return first.stripLeading().startsWith("{") ? new JsonLayout() : CsvLayout.of(first);
    }

    /** One patent as a JSON object, by itself. */
    static BulletinLine jsonLine(String object) {
        return new JsonLayout().read(1, object);
    }

    /** Whether the first line names the columns and is no patent. */
    boolean hasHeader();

    /** Reads one record; null while it is not complete and goes on in the next line. */
    @Nullable
    BulletinLine read(long number, String text);
}
