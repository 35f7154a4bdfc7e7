package cn.kaixu.crash;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.kaixu.listing.batch.BatchState;
import cn.kaixu.listing.batch.RowOutcome;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database says about the one batch, read from outside of the process that works on it. */
final class BatchTrace {

    private final JdbcClient jdbc;

    BatchTrace(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Pieces kept, steps of rows checked, events stored: whatever was committed counts. */
    long steps() {
        return jdbc.sql("""
                select (select coalesce(sum(ceil(received / :piece::numeric)), 0) from upload)
                     + (select count(*) / :step from batch_row)
                     + (select count(*) from domain_event)""")
                .param("piece", Clerk.PIECE)
                .param("step", BatchProcess.STEP)
                .query(Long.class)
                .single();
    }

    boolean isIn(BatchState state) {
        return states().equals(List.of(state.name()));
    }

    String batch() {
        return texts("select id from batch").getFirst();
    }

    /** Where every batch stands; there must never be more than one. */
    List<String> states() {
        return texts("select state from batch");
    }

    Map<Integer, RowOutcome> outcomes(String batch) {
        return jdbc
                .sql("select row_number, outcome from batch_row where batch_id = :batch")
                .param("batch", batch)
                .query((row, number) -> Map.entry(row.getInt(1), RowOutcome.valueOf(row.getString(2))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Declarations by the row they were made of. */
    Map<Integer, String> declarations() {
        return jdbc
                .sql("select row_number, declaration_id from batch_row where declaration_id is not null")
                .query((row, number) -> Map.entry(row.getInt(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The stream of every event stored. */
    List<String> events() {
        return texts("select aggregate_identifier from domain_event");
    }

    /** Subjects under which the batch says the vault keeps its contacts. */
    List<String> contactSubjects() {
        return texts("select jsonb_array_elements_text(contact_subjects) from batch");
    }

    List<String> vaultSubjects() {
        return texts("select subject from vault_entry");
    }

    long piecesLeft() {
        return count("upload_chunk");
    }

    long registered() {
        return count("register_entry");
    }

    private List<String> texts(String question) {
        return jdbc.sql(question).query((row, number) -> row.getString(1)).list();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
