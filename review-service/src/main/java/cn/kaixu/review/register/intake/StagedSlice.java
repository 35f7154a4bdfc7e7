package cn.kaixu.review.register.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cn.kaixu.review.register.RegisterEntry;
import cn.kaixu.review.register.bulletin.BulletinLine;
import cn.kaixu.review.register.bulletin.BulletinReader;
import cn.kaixu.review.register.bulletin.LineError;
import org.postgresql.copy.CopyIn;

/** Reads lines and sends those that can be read to the database at once, so that both work at the same time. */
final class StagedSlice {

    private static final int BUFFER = 1 << 16;

    private final LocalDate today;
    private final String source;
    private final int most;
    private final StringBuilder rows = new StringBuilder(BUFFER + BUFFER / 4);
    private final List<LineError> errors = new ArrayList<>();
    private long lines;
    private long rejected;

    StagedSlice(LocalDate today, String source, int most) {
        this.today = today;
        this.source = source;
        this.most = most;
    }

    Slice copy(CopyIn copy, BulletinReader reader) throws SQLException, IOException {
        try {
            BulletinLine line = reader.next();
            while (line != null) {
                take(line);
                if (rows.length() >= BUFFER) {
                    send(copy);
                }
                line = lines < most ? reader.next() : null;
            }
            send(copy);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        return new Slice(lines, rejected, errors, reader.place(), lines < most);
    }

    private void take(BulletinLine line) {
        lines++;
        Optional<RegisterEntry> entry = line.read(today, source);
        if (entry.isPresent()) {
            StagedRow.append(rows, line.number(), entry.get());
        } else {
            rejected++;
            if (errors.size() < RegisterImports.ERRORS_KEPT) {
                errors.addAll(line.errors());
            }
        }
    }

    private void send(CopyIn copy) throws SQLException {
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        rows.setLength(0);
    }
}
