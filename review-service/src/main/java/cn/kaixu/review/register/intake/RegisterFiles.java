package cn.kaixu.review.register.intake;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the files of imports in parts until they are read, where every replica can read them and a crash leaves them. */
@Component
public class RegisterFiles {

    static final int PART = 1 << 20;

    private final JdbcClient jdbc;

    RegisterFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the file in the running transaction, holding one part of it in memory at a time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(String id, InputStream file) throws IOException {
        drop(id);
        int part = 0;
        for (byte[] content = file.readNBytes(PART); content.length > 0; content = file.readNBytes(PART)) {
            jdbc.sql("insert into register_import_part (import_id, part, content) values (?, ?, ?)")
                    .params(id, part++, content)
                    .update();
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(String id) {
        jdbc.sql("delete from register_import_part where import_id = ?")
                .param(id)
                .update();
    }

    /** One part; beside the transaction, whose connection may be in the middle of a COPY. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public byte[] part(String id, int part) {
        return jdbc.sql("select content from register_import_part where import_id = ? and part = ?")
                .params(id, part)
                .query((row, number) -> row.getBytes("content"))
                .optional()
                .orElseGet(() -> new byte[0]);
    }
}
