package cn.kaixu.review.register.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;

import cn.kaixu.platform.time.ChinaDates;
import cn.kaixu.review.config.ReviewProperties;
import cn.kaixu.review.register.bulletin.BulletinReader;
import cn.kaixu.review.register.bulletin.Layout;
import cn.kaixu.review.register.bulletin.Place;
import cn.kaixu.review.register.bulletin.Survey;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Copies the lines of a bulletin beside the register, a slice a transaction, while they are being read. */
@Component
class Staging {

    private final JdbcTemplate jdbc;
    private final RegisterFiles files;
    private final Clock clock;
    private final int rows;
    private @Nullable OpenBulletin open;

    Staging(JdbcTemplate jdbc, RegisterFiles files, Clock clock, ReviewProperties properties) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
        this.rows = properties.importSlice();
    }

    /** Copies the next lines in the running transaction. */
    Slice next(Pending pending) {
        if (pending.read().equals(Place.BEGINNING)) {
            clear();
        }
        BulletinReader reader = readerFor(pending);
        StagedSlice slice = new StagedSlice(ChinaDates.today(clock), pending.fileName(), rows);
        return execute(connection ->
                slice.copy(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(StagedRow.COPY), reader));
    }

    /** Makes room; only one import is staged at a time. */
    void clear() {
        jdbc.execute("truncate register_staging");
    }

    private Slice execute(SlicedCopy work) {
        Slice slice = jdbc.execute((ConnectionCallback<Slice>) connection -> {
            try {
                return work.on(connection);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return Objects.requireNonNull(slice);
    }

    private BulletinReader readerFor(Pending pending) {
        OpenBulletin current = open;
        if (current == null || !current.standsAt(pending)) {
            current = new OpenBulletin(pending.id(), open(pending));
            open = current;
        }
        return current.reader();
    }

    private BulletinReader open(Pending pending) {
        Layout layout = Survey.layout(files.part(pending.id(), 0), pending.charset());
        PartStream file = new PartStream(
                part -> files.part(pending.id(), part),
                RegisterFiles.PART,
                pending.read().bytes());
        return new BulletinReader(file, Charset.forName(pending.charset()), layout, pending.read());
    }

    /** Work on the transaction's own connection. */
    @FunctionalInterface
    private interface SlicedCopy {
        Slice on(Connection connection) throws SQLException, IOException;
    }
}
