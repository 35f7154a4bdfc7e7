package cn.kaixu.listing.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.kaixu.listing.batch.table.OpenTable;
import cn.kaixu.listing.batch.table.ReadTable;
import cn.kaixu.platform.paging.Page;
import cn.kaixu.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps batches; their rows are in {@link RowStore}. */
@Component
public class BatchStore {

    private static final String SELECT = """
            select b.id, b.uploaded_by, b.file_name, b.sha256, b.state, b.sheet, b.columns, b.ignored_columns,
                   b.ignored_files, b.remembered_as, b.problem,
                   b.uploaded_at, b.done, b.total, b.contact_subjects,
                   (select coalesce(jsonb_object_agg(c.outcome, c.n), '{}')
                      from (select outcome, count(*) n from batch_row r where r.batch_id = b.id group by outcome) c)
                       as counts
              from batch b
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    BatchStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(String id, Uploader uploader, String fileName, String sha256, byte[] content, Instant now) {
        sql.sql("""
                        insert into batch (id, organisation_id, organisation_name, place, uploaded_by, file_name,
                               sha256, content, state, uploaded_at)
                        values (:id, :organisation, :name, :place, :by::jsonb, :file, :sha256, :content, 'CHECKING', :at)
                        """)
                .param("id", id)
                .param("organisation", uploader.organisationId())
                .param("name", uploader.organisationName())
                .param("place", uploader.place())
                .param("by", json.writeValueAsString(uploader))
                .param("file", fileName)
                .param("sha256", sha256)
                .param("content", content)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A batch of one organisation. */
    public Optional<Batch> find(String id, String organisationId) {
        return sql.sql(SELECT + " where b.id = :id and b.organisation_id = :organisation")
                .param("id", id)
                .param("organisation", organisationId)
                .query(this::batch)
                .optional();
    }

    /** The batches of one organisation, newest first. */
    public Page<Batch> list(String organisationId, PageRequest page) {
        long total = sql.sql("select count(*) from batch where organisation_id = :organisation")
                .param("organisation", organisationId)
                .query(Long.class)
                .single();
        List<Batch> batches = sql.sql(SELECT
                        + " where b.organisation_id = :organisation order by b.uploaded_at desc, b.id"
                        + " limit :size offset :offset")
                .param("organisation", organisationId)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(this::batch)
                .list();
        return Page.of(batches, page, total);
    }

    /** A batch whoever it belongs to, kept from changes by others until the transaction ends. */
    Batch lock(String id) {
        sql.sql("select id from batch where id = :id for update")
                .param("id", id)
                .query()
                .singleRow();
        return read(id);
    }

    Batch read(String id) {
        return sql.sql(SELECT + " where b.id = :id")
                .param("id", id)
                .query(this::batch)
                .single();
    }

    byte[] content(String id) {
        return sql.sql("select content from batch where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    /** Ids of batches that wait for the worker, oldest first. */
    List<String> withWork() {
        return sql.sql("select id from batch where state in ('CHECKING', 'COMMITTING') order by uploaded_at")
                .query((row, number) -> row.getString(1))
                .list();
    }

    int countAttempt(String id) {
        return sql.sql("update batch set attempts = attempts + 1 where id = :id returning attempts")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    void begin(String id, ReadTable table) {
        sql.sql("""
                        update batch set sheet = :sheet, columns = :columns::jsonb, ignored_columns = :ignored::jsonb,
                               ignored_files = :files::jsonb, remembered_as = :remembered,
                               done = 0, total = :total
                         where id = :id
                        """)
                .param("sheet", table.sheet())
                .param("columns", json.writeValueAsString(table.columns()))
                .param("ignored", json.writeValueAsString(table.ignoredColumns()))
                .param("remembered", table.rememberedAs())
                .param("files", json.writeValueAsString(table.ignoredFiles()))
                .param("total", table.rows().size())
                .param("id", id)
                .update();
    }

    void progress(String id, int done) {
        sql.sql("update batch set done = :done where id = :id")
                .param("done", done)
                .param("id", id)
                .update();
    }

    void rememberContact(String id, String subject) {
        sql.sql("update batch set contact_subjects = contact_subjects || to_jsonb(:subject::text) where id = :id")
                .param("subject", subject)
                .param("id", id)
                .update();
    }

    /** Moves on; the file has served its purpose by then. */
    void move(String id, BatchState state) {
        sql.sql("update batch set state = :state, content = null, open_columns = null, attempts = 0 where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    /** Stops until someone has said what the columns mean; the file is kept for that. */
    void awaitColumns(String id, OpenTable table) {
        sql.sql(
                        "update batch set state = 'AWAITING_COLUMNS', open_columns = :table::jsonb, attempts = 0 where id = :id")
                .param("table", json.writeValueAsString(table))
                .param("id", id)
                .update();
    }

    OpenTable openColumns(String id) {
        return sql.sql("select open_columns from batch where id = :id")
                .param("id", id)
                .query((row, number) -> json.readValue(row.getString(1), OpenTable.class))
                .single();
    }

    void checkAgain(String id) {
        sql.sql("update batch set state = 'CHECKING', open_columns = null where id = :id")
                .param("id", id)
                .update();
    }

    void startCommit(String id, int ready) {
        sql.sql("update batch set state = 'COMMITTING', done = 0, total = :total, attempts = 0 where id = :id")
                .param("total", ready)
                .param("id", id)
                .update();
    }

    void fail(String id, BatchProblem problem) {
        sql.sql("update batch set state = 'FAILED', content = null, problem = :problem::jsonb where id = :id")
                .param("problem", json.writeValueAsString(problem))
                .param("id", id)
                .update();
    }

    private Batch batch(ResultSet row, int number) throws SQLException {
        return new Batch(
                row.getString("id"),
                json.readValue(row.getString("uploaded_by"), Uploader.class),
                row.getString("file_name"),
                row.getString("sha256"),
                BatchState.valueOf(row.getString("state")),
                row.getString("sheet"),
                columns(row.getString("columns")),
                texts(row.getString("ignored_columns")),
                texts(row.getString("ignored_files")),
                row.getString("remembered_as"),
                problem(row.getString("problem")),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getInt("done"),
                row.getInt("total"),
                texts(row.getString("contact_subjects")),
                counts(row.getString("counts")));
    }

    private Map<String, String> columns(String object) {
        return json.readTree(object).properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, column -> column.getValue().asString()));
    }

    private List<String> texts(String array) {
        return List.of(json.readValue(array, String[].class));
    }

    private @Nullable BatchProblem problem(@Nullable String object) {
        return object == null ? null : json.readValue(object, BatchProblem.class);
    }

    private Map<RowOutcome, Integer> counts(String object) {
        Map<RowOutcome, Integer> counts = new EnumMap<>(RowOutcome.class);
        json.readTree(object)
                .properties()
                .forEach(count -> counts.put(
                        RowOutcome.valueOf(count.getKey()), count.getValue().asInt()));
        return counts;
    }
}
