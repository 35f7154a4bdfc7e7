package cn.kaixu.reporting.log;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Chinese titles of the message types. */
public final class MessageTitles {

    private final Properties titles = new Properties();

    public MessageTitles() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(MessageTitles.class.getResourceAsStream("titles.properties")),
                StandardCharsets.UTF_8)) {
            titles.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The title, or the type itself for one that is newer than this service. */
    public String of(String type) {
        return titles.getProperty(type, type);
    }
}
