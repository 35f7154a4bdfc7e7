package cn.kaixu.listing.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.kaixu.platform.file.FileKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the attachments; the content is in the vault. */
@Component
class AttachmentTable {

    private static final String SELECT =
            "select id, holder, kind, file_kind, size, sha256, attached_at, reference from attachment";

    private final JdbcClient sql;

    AttachmentTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Attachment attachment) {
        sql.sql("""
                        insert into attachment (id, holder, kind, file_kind, size, sha256, attached_at, reference)
                        values (:id, :holder, :kind, :file, :size, :sha256, :at, :reference)
                        """)
                .param("id", attachment.id())
                .param("holder", attachment.holder())
                .param("kind", attachment.kind().name())
                .param("file", attachment.fileKind().name())
                .param("size", attachment.size())
                .param("sha256", attachment.sha256())
                .param("at", attachment.attachedAt().atOffset(ZoneOffset.UTC))
                .param("reference", attachment.reference())
                .update();
    }

    /** Keeps others from adding to a holder until the transaction ends. */
    void lock(String holder) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:holder, 0))")
                .param("holder", "listing.attachment." + holder)
                .query((row, number) -> holder)
                .single();
    }

    /** Who has a file of this kind and content. */
    Set<String> holders(AttachmentKind kind, String sha256) {
        return sql.sql("select holder from attachment where sha256 = :sha256 and kind = :kind")
                .param("sha256", sha256)
                .param("kind", kind.name())
                .query((row, number) -> row.getString(1))
                .set();
    }

    List<Attachment> of(Collection<String> holders) {
        return sql.sql(SELECT + " where holder = any(:holders) order by attached_at, id")
                .param("holders", holders.toArray(String[]::new))
                .query(AttachmentTable::attachment)
                .list();
    }

    Optional<Attachment> find(String holder, String id) {
        return sql.sql(SELECT + " where holder = :holder and id = :id")
                .param("holder", holder)
                .param("id", id)
                .query(AttachmentTable::attachment)
                .optional();
    }

    boolean remove(String holder, String id) {
        return sql.sql("delete from attachment where holder = :holder and id = :id")
                        .param("holder", holder)
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean move(String from, String to) {
        return sql.sql("update attachment set holder = :to where holder = :from")
                        .param("to", to)
                        .param("from", from)
                        .update()
                > 0;
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getString("id"),
                row.getString("holder"),
                AttachmentKind.valueOf(row.getString("kind")),
                FileKind.valueOf(row.getString("file_kind")),
                row.getLong("size"),
                row.getString("sha256"),
                row.getTimestamp("attached_at").toInstant(),
                row.getString("reference"));
    }
}
