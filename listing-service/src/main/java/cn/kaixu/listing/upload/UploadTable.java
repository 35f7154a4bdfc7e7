package cn.kaixu.listing.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import cn.kaixu.listing.batch.Taken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of uploads and of their pieces. */
@Component
class UploadTable {

    private static final String SELECT = "select * from upload where expires_at > :now";

    private final JdbcClient sql;

    UploadTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Upload upload) {
        sql.sql("""
                        insert into upload (id, organisation_id, subject, file_name, size, sha256, again, expires_at)
                        values (:id, :organisation, :subject, :file, :size, :sha256, :again, :expires)
                        """)
                .param("id", upload.id())
                .param("organisation", upload.organisationId())
                .param("subject", upload.subject())
                .param("file", upload.file().fileName())
                .param("size", upload.file().size())
                .param("sha256", upload.file().sha256())
                .param("again", upload.file().again())
                .param("expires", upload.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What an organisation has on its way, oldest first; nobody else of it adds one before the transaction ends. */
    List<Upload> lockOpen(String organisation, Instant now) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('listing.upload.' || :organisation, 0))")
                .param("organisation", organisation)
                .query()
                .listOfRows();
        return open(organisation, now);
    }

    List<Upload> open(String organisation, Instant now) {
        return sql.sql(SELECT + " and organisation_id = :organisation and batch_id is null order by expires_at, id")
                .param("organisation", organisation)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UploadTable::upload)
                .list();
    }

    Optional<Upload> find(String organisation, String id, Instant now) {
        return one(SELECT + " and organisation_id = :organisation and id = :id", organisation, id, now);
    }

    /** The upload, kept from others until the transaction ends. */
    Optional<Upload> lock(String organisation, String id, Instant now) {
        return one(SELECT + " and organisation_id = :organisation and id = :id for update", organisation, id, now);
    }

    void append(String id, long start, String reference, long received) {
        sql.sql("insert into upload_chunk (upload_id, start, reference) values (:id, :start, :reference)")
                .param("id", id)
                .param("start", start)
                .param("reference", reference)
                .update();
        sql.sql("update upload set received = :received where id = :id")
                .param("received", received)
                .param("id", id)
                .update();
    }

    /** The pieces in the vault, in order. */
    List<String> pieces(String id) {
        return sql.sql("select reference from upload_chunk where upload_id = :id order by start")
                .param("id", id)
                .query((row, number) -> row.getString(1))
                .list();
    }

    void complete(String id, Taken taken) {
        sql.sql("delete from upload_chunk where upload_id = :id")
                .param("id", id)
                .update();
        sql.sql("update upload set batch_id = :batch, sent_before = :before where id = :id")
                .param("batch", taken.batch().id())
                .param("before", taken.sentBefore())
                .param("id", id)
                .update();
    }

    void remove(String id) {
        sql.sql("delete from upload where id = :id").param("id", id).update();
    }

    List<String> expired(Instant now, int limit) {
        return sql.sql("select id from upload where expires_at <= :now order by expires_at limit :limit")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private Optional<Upload> one(String select, String organisation, String id, Instant now) {
        return sql.sql(select)
                .param("organisation", organisation)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UploadTable::upload)
                .optional();
    }

    private static Upload upload(ResultSet row, int number) throws SQLException {
        return new Upload(
                row.getString("id"),
                row.getString("organisation_id"),
                row.getString("subject"),
                new Announced(
                        row.getString("file_name"),
                        row.getLong("size"),
                        row.getString("sha256"),
                        row.getBoolean("again")),
                row.getLong("received"),
                row.getString("batch_id"),
                row.getBoolean("sent_before"),
                row.getTimestamp("expires_at").toInstant());
    }
}
