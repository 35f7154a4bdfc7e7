package cn.kaixu.listing.draftbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the drafts. */
@Component
class DraftTable {

    private static final String SELECT = """
            select id, corrects, form, contact, version, saved_at from declaration_draft
             where person = :person and organisation = :organisation
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    DraftTable(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Whether the draft is new; a declaration has one draft of its correction an owner. */
    boolean add(SavedDraft draft, DraftOwner owner) {
        return sql.sql("""
                        insert into declaration_draft (id, person, organisation, corrects, form, version, saved_at)
                        values (:id, :person, :organisation, :corrects, :form::jsonb, :version, :at)
                        on conflict do nothing
                        """)
                        .param("id", draft.id())
                        .param("person", owner.person())
                        .param("organisation", owner.organisation())
                        .param("corrects", draft.corrects())
                        .param("form", json.writeValueAsString(draft.form()))
                        .param("version", draft.version())
                        .param("at", draft.savedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Whether the version was still the newest. */
    boolean replace(SavedDraft before, DeclarationDraft form, Instant now) {
        return sql.sql("""
                        update declaration_draft set form = :form::jsonb, version = version + 1, saved_at = :at
                         where id = :id and version = :version
                        """)
                        .param("form", json.writeValueAsString(form))
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .param("id", before.id())
                        .param("version", before.version())
                        .update()
                == 1;
    }

    void refer(String id, @Nullable String contact) {
        sql.sql("update declaration_draft set contact = :contact where id = :id")
                .param("contact", contact)
                .param("id", id)
                .update();
    }

    boolean remove(String id, DraftOwner owner) {
        return sql.sql("""
                        delete from declaration_draft
                         where id = :id and person = :person and organisation = :organisation
                        """)
                        .param("id", id)
                        .param("person", owner.person())
                        .param("organisation", owner.organisation())
                        .update()
                == 1;
    }

    Optional<SavedDraft> find(String id, DraftOwner owner) {
        return of(SELECT + " and id = :id", owner)
                .param("id", id)
                .query(this::draft)
                .optional();
    }

    List<SavedDraft> list(DraftOwner owner) {
        return of(SELECT + " order by saved_at desc, id", owner)
                .query(this::draft)
                .list();
    }

    int count(DraftOwner owner) {
        return of("""
                select count(*) from declaration_draft where person = :person and organisation = :organisation
                """, owner).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec of(String statement, DraftOwner owner) {
        return sql.sql(statement).param("person", owner.person()).param("organisation", owner.organisation());
    }

    private SavedDraft draft(ResultSet row, int number) throws SQLException {
        return new SavedDraft(
                row.getString("id"),
                row.getString("corrects"),
                json.readValue(row.getString("form"), DeclarationDraft.class),
                row.getString("contact"),
                row.getInt("version"),
                row.getTimestamp("saved_at").toInstant());
    }
}
