package cn.kaixu.listing.wording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import cn.kaixu.listing.declaration.AdvertisingWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The newest version of the list this service was told of. It is read again after some seconds only, since every row of a table asks for it. */
@Component
public class WordsInForce implements Supplier<AdvertisingWords> {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final AtomicReference<Reading> last = new AtomicReference<>();

    WordsInForce(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public AdvertisingWords get() {
        long now = System.nanoTime();
        Reading reading = last.get();
        if (reading == null || now - reading.nanos() > FRESH.toNanos()) {
            reading = new Reading(read(), now);
            last.set(reading);
        }
        return reading.words();
    }

    /** Keeps a version; one that is known already stays as it is. */
    public void keep(AdvertisingWords words, Instant revisedAt) {
        jdbc.sql("insert into advertising_words (version, words, revised_at) values (?, ?, ?) on conflict do nothing")
                .params(words.version(), words.words().toArray(String[]::new), revisedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    private AdvertisingWords read() {
        return jdbc.sql("select version, words from advertising_words order by version desc limit 1")
                .query((row, number) -> words(row))
                .single();
    }

    private static AdvertisingWords words(ResultSet row) throws SQLException {
        return new AdvertisingWords(
                row.getInt("version"), List.of((String[]) row.getArray("words").getArray()));
    }

    private record Reading(AdvertisingWords words, long nanos) {}
}
