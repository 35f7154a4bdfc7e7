package cn.kaixu.listing.batch;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import cn.kaixu.platform.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the file of a batch as it came, sealed in the vault because it may hold contact data, and for a limited time. */
@Component
public class BatchFiles {

    private static final String KIND = "batch-file";

    private final JdbcClient sql;
    private final Vault vault;

    BatchFiles(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    void keep(String batch, byte[] content, Instant until) {
        String reference = vault.storeFile(subject(batch), KIND, content);
        sql.sql("update batch set file_reference = :reference, file_kept_until = :until where id = :id")
                .param("reference", reference)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("id", batch)
                .update();
    }

    /** The file as it was uploaded, or nothing when its time is over. */
    public Optional<byte[]> find(String batch) {
        return sql.sql("select file_reference from batch where id = :id and file_reference is not null")
                .param("id", batch)
                .query((row, number) -> row.getString(1))
                .optional()
                .flatMap(vault::readFile);
    }

    /** Destroys the file; doing so again changes nothing. */
    @Transactional
    public void erase(String batch) {
        sql.sql("update batch set file_reference = null, file_kept_until = null where id = :id")
                .param("id", batch)
                .update();
        vault.erase(subject(batch));
    }

    /** Batches whose files have been kept long enough; what is being worked on is left alone. */
    List<String> outdated(Instant now, int limit) {
        return sql.sql("""
                        select id from batch
                         where file_kept_until <= :now and state not in ('CHECKING', 'COMMITTING')
                         order by file_kept_until limit :limit
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static String subject(String batch) {
        return "batch-file:" + batch;
    }
}
