package cn.kaixu.review.register;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import cn.kaixu.platform.time.ChinaDates;
import cn.kaixu.review.register.RegisterImport.Counts;
import cn.kaixu.review.register.RegisterImport.LineError;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Puts a bulletin into the register in the running transaction: copied beside it, then merged in one statement. */
@Component
class RegisterLoader {

    private static final int CHUNK = 5_000;

    private static final String MERGE = """
            insert into patent_register as r (patent_number, patent_type, title, patentees, filing_date, grant_date,
                term_end, legal_states, annual_fee_paid_until, as_of, source, import_id)
            select distinct on (patent_number) patent_number, patent_type, title, patentees, filing_date, grant_date,
                term_end, legal_states, annual_fee_paid_until, as_of, source, ?
            from register_staging order by patent_number, as_of desc, line desc
            on conflict (patent_number) do update set patent_type = excluded.patent_type, title = excluded.title,
                patentees = excluded.patentees, filing_date = excluded.filing_date, grant_date = excluded.grant_date,
                term_end = excluded.term_end, legal_states = excluded.legal_states,
                annual_fee_paid_until = excluded.annual_fee_paid_until, as_of = excluded.as_of,
                source = excluded.source, import_id = excluded.import_id
            where excluded.as_of > r.as_of or (excluded.as_of = r.as_of and
                (excluded.patent_type, excluded.title, excluded.patentees, excluded.filing_date, excluded.grant_date,
                 excluded.term_end, excluded.legal_states, excluded.annual_fee_paid_until)
                is distinct from
                (r.patent_type, r.title, r.patentees, r.filing_date, r.grant_date,
                 r.term_end, r.legal_states, r.annual_fee_paid_until))""";

    private final JdbcTemplate jdbc;
    private final RegisterImports imports;
    private final Clock clock;

    RegisterLoader(JdbcTemplate jdbc, RegisterImports imports, Clock clock) {
        this.jdbc = jdbc;
        this.imports = imports;
        this.clock = clock;
    }

    /** Loads every line that can be read, remembers the errors of the others, and never lets an older bulletin win. */
    Counts load(String importId, String fileName, Bulletin bulletin) {
        jdbc.execute("""
                create temporary table register_staging (
                    line bigint, patent_number text, patent_type text, title text, patentees text[],
                    filing_date date, grant_date date, term_end date, legal_states text[],
                    annual_fee_paid_until date, as_of date, source text) on commit drop""");
        Copying copying = new Copying(importId, fileName, bulletin.lines());
        bulletin.forEach(copying::take);
        copying.flush();
        int changed = jdbc.update(MERGE, importId);
        return new Counts(copying.lines, copying.lines - copying.rejected, copying.rejected, changed, 0);
    }

    /** One pass over a file, written out in chunks. */
    private final class Copying {

        private final String importId;
        private final String source;
        private final long total;
        private final StringBuilder rows = new StringBuilder();
        private final List<LineError> errors = new ArrayList<>();
        private long lines;
        private long rejected;

        Copying(String importId, String source, long total) {
            this.importId = importId;
            this.source = source;
            this.total = total;
        }

        void take(long number, BulletinLine line) {
            line.read(ChinaDates.today(clock), source)
                    .ifPresentOrElse(entry -> rows.append(CopyRow.of(number, entry)), () -> {
                        rejected++;
                        errors.addAll(line.errors());
                    });
            lines++;
            if (lines % CHUNK == 0) {
                flush();
            }
        }

        void flush() {
            jdbc.execute((ConnectionCallback<Long>) connection -> {
                try {
                    return connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy register_staging from stdin (format csv)", new StringReader(rows.toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            rows.setLength(0);
            imports.remember(importId, errors);
            errors.clear();
            imports.progress(importId, lines, total);
        }
    }
}
