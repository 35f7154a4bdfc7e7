package cn.kaixu.listing.batch;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.platform.paging.Page;
import cn.kaixu.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the rows of batches. */
@Component
public class RowStore {

    private static final String SELECT = """
            select row_number, draft, notes, contact, demo_fields, outcome, findings, declaration_id
              from batch_row where batch_id = :batch
            """;
    /** Rows that are not {@link RowOutcome#settled()}. */
    private static final String OPEN = Arrays.stream(RowOutcome.values())
            .filter(RowOutcome::settled)
            .map(settled -> "'" + settled.name() + "'")
            .collect(Collectors.joining(", ", " and outcome not in (", ")"));

    private static final int FETCH = 500;

    private final JdbcClient sql;
    private final JdbcTemplate many;
    private final JsonMapper json;

    RowStore(JdbcClient sql, JdbcTemplate many, JsonMapper json) {
        this.sql = sql;
        this.many = many;
        this.json = json;
    }

    /** One page of rows, of one outcome or of all. */
    public Page<BatchRow> page(String batch, @Nullable RowOutcome outcome, PageRequest page) {
        String condition = outcome == null ? "" : " and outcome = '" + outcome.name() + "'";
        long total = sql.sql("select count(*) from batch_row where batch_id = :batch" + condition)
                .param("batch", batch)
                .query(Long.class)
                .single();
        List<BatchRow> rows = sql.sql(SELECT + condition + " order by row_number limit :size offset :offset")
                .param("batch", batch)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(this::row)
                .list();
        return Page.of(rows, page, total);
    }

    /** Shows every row in order to the reader, a few at a time. */
    public void forEach(String batch, Consumer<BatchRow> reader) {
        int after = -1;
        List<BatchRow> rows;
        do {
            rows = after(batch, after, FETCH);
            rows.forEach(reader);
            after = rows.isEmpty() ? after : rows.getLast().row();
        } while (!rows.isEmpty());
    }

    /** The next rows after the given one, in order. */
    public List<BatchRow> after(String batch, int after, int limit) {
        return sql.sql(SELECT + " and row_number > :after order by row_number limit :limit")
                .param("batch", batch)
                .param("after", after)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    /** The next rows after the given one that are ready to go out. */
    List<BatchRow> ready(String batch, int after, int limit) {
        return sql.sql(SELECT + " and outcome = 'READY' and row_number > :after order by row_number limit :limit")
                .param("batch", batch)
                .param("after", after)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    /** Every row of which something may still come. */
    List<BatchRow> open(String batch) {
        return sql.sql(SELECT + OPEN + " order by row_number")
                .param("batch", batch)
                .query(this::row)
                .list();
    }

    List<BatchRow> open(String batch, Collection<Integer> numbers) {
        return sql.sql(SELECT + OPEN + " and row_number = any(:numbers) order by row_number")
                .param("batch", batch)
                .param("numbers", numbers.toArray(Integer[]::new))
                .query(this::row)
                .list();
    }

    /** References to the contacts of rows that have one, by row. */
    Map<Integer, String> contacts(String batch) {
        return sql
                .sql("select row_number, contact from batch_row where batch_id = :batch and contact is not null")
                .param("batch", batch)
                .query((row, number) -> Map.entry(row.getInt(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void removeAll(String batch) {
        sql.sql("delete from batch_row where batch_id = :batch")
                .param("batch", batch)
                .update();
    }

    void add(String batch, List<BatchRow> rows) {
        many.batchUpdate("""
                insert into batch_row (draft, notes, contact, demo_fields, outcome, findings, declaration_id,
                       batch_id, row_number)
                values (?::jsonb, ?::jsonb, ?, ?::jsonb, ?, ?::jsonb, ?, ?, ?)
                """, rows, rows.size(), (statement, row) -> {
            int last = bind(statement, row);
            statement.setString(last + 1, batch);
            statement.setInt(last + 2, row.row());
        });
    }

    void update(String batch, List<BatchRow> rows) {
        many.batchUpdate("""
                update batch_row
                   set draft = ?::jsonb, notes = ?::jsonb, contact = ?, demo_fields = ?::jsonb, outcome = ?,
                       findings = ?::jsonb, declaration_id = ?
                 where batch_id = ? and row_number = ?
                """, rows, Math.max(1, rows.size()), (statement, row) -> {
            int last = bind(statement, row);
            statement.setString(last + 1, batch);
            statement.setInt(last + 2, row.row());
        });
    }

    /** Notes what became of rows that were handed in; their content stays. */
    void conclude(String batch, List<BatchRow> rows) {
        many.batchUpdate("""
                update batch_row set outcome = ?, findings = ?::jsonb, declaration_id = ?
                 where batch_id = ? and row_number = ?
                """, rows, rows.size(), (statement, row) -> {
            statement.setString(1, row.outcome().name());
            statement.setString(2, json.writeValueAsString(row.findings()));
            statement.setString(3, row.declarationId());
            statement.setString(4, batch);
            statement.setInt(5, row.row());
        });
    }

    private int bind(PreparedStatement statement, BatchRow row) throws SQLException {
        statement.setString(1, json.writeValueAsString(row.draft()));
        statement.setString(2, json.writeValueAsString(row.notes()));
        statement.setString(3, row.contact());
        statement.setString(4, json.writeValueAsString(row.demoFields()));
        statement.setString(5, row.outcome().name());
        statement.setString(6, json.writeValueAsString(row.findings()));
        statement.setString(7, row.declarationId());
        return 7;
    }

    private BatchRow row(ResultSet row, int number) throws SQLException {
        return new BatchRow(
                row.getInt("row_number"),
                json.readValue(row.getString("draft"), DeclarationDraft.class),
                List.of(json.readValue(row.getString("notes"), RowFinding[].class)),
                row.getString("contact"),
                List.of(json.readValue(row.getString("demo_fields"), String[].class)),
                RowOutcome.valueOf(row.getString("outcome")),
                List.of(json.readValue(row.getString("findings"), RowFinding[].class)),
                row.getString("declaration_id"));
    }
}
