package cn.kaixu.listing.batch;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import cn.kaixu.platform.paging.Page;
import cn.kaixu.platform.paging.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps batches; their rows are in {@link RowStore}, their files in {@link BatchFiles}. */
@Component
public class BatchStore {

    private final JdbcClient sql;
    private final JsonMapper json;
    private final BatchMapper batch;

    BatchStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
        this.batch = new BatchMapper(json);
    }

    void add(String id, Uploader uploader, String fileName, String sha256, Instant now) {
        sql.sql("""
                        insert into batch (id, organisation_id, organisation_name, place, uploaded_by, file_name,
                               sha256, state, uploaded_at)
                        values (:id, :organisation, :name, :place, :by::jsonb, :file, :sha256, 'CHECKING', :at)
                        """)
                .param("id", id)
                .param("organisation", uploader.organisationId())
                .param("name", uploader.organisationName())
                .param("place", uploader.place())
                .param("by", json.writeValueAsString(uploader))
                .param("file", fileName)
                .param("sha256", sha256)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A batch of one organisation. */
    public Optional<Batch> find(String id, String organisationId) {
        return sql.sql(BatchMapper.SELECT + " where b.id = :id and b.organisation_id = :organisation")
                .param("id", id)
                .param("organisation", organisationId)
                .query(batch)
                .optional();
    }

    /** Nobody else of the organisation sends the same content before the transaction ends. */
    void lockContent(String organisationId, String sha256) {
        sql.sql(
                        "select pg_advisory_xact_lock(hashtextextended('listing.batch.content.' || :organisation || '.' || :sha256, 0))")
                .param("organisation", organisationId)
                .param("sha256", sha256)
                .query()
                .listOfRows();
    }

    /** What the same content became when the organisation last sent it, unless that was given up or could not be read. */
    Optional<Batch> living(String organisationId, String sha256) {
        return sql.sql(BatchMapper.SELECT + """
                         where b.organisation_id = :organisation and b.sha256 = :sha256
                           and b.state not in ('DISCARDED', 'FAILED')
                         order by b.uploaded_at desc, b.id limit 1
                        """)
                .param("organisation", organisationId)
                .param("sha256", sha256)
                .query(batch)
                .optional();
    }

    /** The wanted batches of one organisation, newest first. */
    public Page<Batch> list(String organisationId, BatchFilter filter, PageRequest page) {
        long total = wanted("select count(*) from batch b", "", organisationId, filter)
                .query(Long.class)
                .single();
        List<Batch> batches = wanted(
                        BatchMapper.SELECT,
                        " order by b.uploaded_at desc, b.id limit :size offset :offset",
                        organisationId,
                        filter)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(batch)
                .list();
        return Page.of(batches, page, total);
    }

    private JdbcClient.StatementSpec wanted(String select, String order, String organisationId, BatchFilter filter) {
        return sql.sql(select + """
                         where b.organisation_id = :organisation
                           and (cast(:state as text) is null or b.state = :state)
                           and (cast(:pattern as text) is null or b.file_name ilike :pattern)
                           and (not :waiting or b.state = 'AWAITING_COLUMNS'
                                or b.state in ('CHECKED', 'COMMITTED')
                                   and exists (select from batch_row r where r.batch_id = b.id and r.outcome in ('READY', 'INCOMPLETE')))
                        """ + order)
                .param("organisation", organisationId)
                .param("state", filter.stateName())
                .param("pattern", filter.pattern())
                .param("waiting", filter.waiting());
    }

    /** A batch whoever it belongs to, kept from changes by others until the transaction ends. */
    Batch lock(String id) {
        sql.sql("select id from batch where id = :id for update")
                .param("id", id)
                .query()
                .singleRow();
        return read(id);
    }

    /** A batch whoever it belongs to; it must exist. */
    public Batch read(String id) {
        return sql.sql(BatchMapper.SELECT + " where b.id = :id")
                .param("id", id)
                .query(batch)
                .single();
    }

    /** Ids of batches that wait for the worker, oldest first. */
    List<String> withWork() {
        return sql.sql("select id from batch where state in ('CHECKING', 'COMMITTING') order by uploaded_at")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
