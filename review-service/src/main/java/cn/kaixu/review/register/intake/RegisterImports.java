package cn.kaixu.review.register.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.review.register.RegisterRefusal;
import cn.kaixu.review.register.bulletin.Survey;
import cn.kaixu.review.register.intake.RegisterImport.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bulletins received, as their senders deal with them: begun, called off. */
@Component
public class RegisterImports {

    /** Errors kept a file; more of them are counted, and nobody reads on after so many. */
    static final int ERRORS_KEPT = 1_000;

    private final JdbcClient jdbc;
    private final RegisterFiles files;
    private final Clock clock;

    RegisterImports(JdbcClient jdbc, RegisterFiles files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Keeps the file; the same content gets the same import, whoever sends it again. One that failed or was called off
     * begins anew.
     */
    @Transactional(rollbackFor = IOException.class)
    public String keep(Survey survey, String fileName, InputStream content, String receivedBy) throws IOException {
        String id = "I-" + survey.sha256().substring(0, 16);
        if (begin(id, survey, fileName, receivedBy)) {
            jdbc.sql("delete from register_import_progress where import_id = ?")
                    .param(id)
                    .update();
            jdbc.sql("delete from register_import_error where import_id = ?")
                    .param(id)
                    .update();
            files.keep(id, content);
        }
        return id;
    }

    private boolean begin(String id, Survey survey, String fileName, String receivedBy) {
        return jdbc.sql("""
                insert into register_import as i (id, sha256, file_name, state, received_at, received_by, bytes, charset, expected_lines)
                values (:id, :sha256, :name, 'RECEIVED', :now, :by, :bytes, :charset, :lines)
                on conflict (id) do update set state = 'RECEIVED', problem = null, finished_at = null,
                    received_at = excluded.received_at, received_by = excluded.received_by, bytes = excluded.bytes,
                    charset = excluded.charset, expected_lines = excluded.expected_lines, read_bytes = 0,
                    read_lines = 0, merged_lines = 0, lines_per_second = null, lines = 0, accepted = 0, rejected = 0,
                    changed = 0, rechecked = 0
                where i.state in ('FAILED', 'CANCELLED')""")
                        .param("id", id)
                        .param("sha256", survey.sha256())
                        .param("name", fileName)
                        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .param("by", receivedBy)
                        .param("bytes", survey.bytes())
                        .param("charset", survey.charset().name())
                        .param("lines", survey.lines())
                        .update()
                > 0;
    }

    /** Calls an import off while the register is still untouched; a repeat changes nothing. */
    @Transactional
    public void cancel(String id) {
        State state = jdbc.sql("select state from register_import where id = ? for no key update")
                .param(id)
                .query((row, number) -> State.valueOf(row.getString("state")))
                .optional()
                .orElseThrow(() -> new NotFound(id));
        if (state == State.CANCELLED) {
            return;
        }
        if (state != State.RECEIVED) {
            throw new Refused(RegisterRefusal.IMPORT_BEYOND_RECALL);
        }
        files.drop(id);
        jdbc.sql("update register_import set state = 'CANCELLED', finished_at = ? where id = ?")
                .params(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), id)
                .update();
    }
}
