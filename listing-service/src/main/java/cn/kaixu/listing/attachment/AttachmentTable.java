package cn.kaixu.listing.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the attachments; the content is in the vault. */
@Component
class AttachmentTable {

    private static final String SELECT = """
            select id, declaration_id, kind, file_kind, size, sha256, attached_at, reference from attachment
             where declaration_id = :declaration
            """;

    private final JdbcClient sql;

    AttachmentTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Attachment attachment) {
        sql.sql("""
                        insert into attachment (id, declaration_id, kind, file_kind, size, sha256, attached_at, reference)
                        values (:id, :declaration, :kind, :file, :size, :sha256, :at, :reference)
                        """)
                .param("id", attachment.id())
                .param("declaration", attachment.declarationId())
                .param("kind", attachment.kind().name())
                .param("file", attachment.fileKind().name())
                .param("size", attachment.size())
                .param("sha256", attachment.sha256())
                .param("at", attachment.attachedAt().atOffset(ZoneOffset.UTC))
                .param("reference", attachment.reference())
                .update();
    }

    List<Attachment> of(String declaration) {
        return sql.sql(SELECT + " order by attached_at, id")
                .param("declaration", declaration)
                .query(AttachmentTable::attachment)
                .list();
    }

    Optional<Attachment> find(String declaration, String id) {
        return sql.sql(SELECT + " and id = :id")
                .param("declaration", declaration)
                .param("id", id)
                .query(AttachmentTable::attachment)
                .optional();
    }

    boolean remove(String declaration, String id) {
        return sql.sql("delete from attachment where declaration_id = :declaration and id = :id")
                        .param("declaration", declaration)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getString("id"),
                row.getString("declaration_id"),
                AttachmentKind.valueOf(row.getString("kind")),
                FileKind.valueOf(row.getString("file_kind")),
                row.getLong("size"),
                row.getString("sha256"),
                row.getTimestamp("attached_at").toInstant(),
                row.getString("reference"));
    }
}
