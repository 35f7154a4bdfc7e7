package cn.kaixu.crash;

import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database says about the import, read from outside of the process that works on it. */
final class ImportState {

    private final JdbcClient jdbc;

    ImportState(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Slices staged, slices merged, events stored: every committed step of the import counts one. */
    long steps() {
        return jdbc.sql("""
                select (select coalesce(sum(ceil(lines / :slice::numeric) + ceil(merged_lines / :slice::numeric)), 0) from register_import)
                     + (select count(*) from domain_event)""")
                .param("slice", ImportWorker.SLICE)
                .query(Long.class)
                .single();
    }

    /** Whether the register is up to date and the consequences are at work. */
    boolean isFollowing() {
        return jdbc.sql("select count(*) from register_import where state = 'APPLIED'")
                        .query(Long.class)
                        .single()
                > 0;
    }

    boolean isEnded() {
        return jdbc.sql("select count(*) from register_import where finished_at is not null")
                        .query(Long.class)
                        .single()
                > 0;
    }

    Map<String, @Nullable Object> outcome() {
        return jdbc.sql("select state, lines, accepted, rejected, changed, problem from register_import")
                .query()
                .singleRow();
    }

    long lineErrors() {
        return jdbc.sql("select count(distinct line) from register_import_error")
                .query(Long.class)
                .single();
    }

    Map<String, String> titles() {
        return jdbc
                .sql("select patent_number, title from patent_register")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many events of this kind each stream has. */
    Map<String, Long> events(String kind) {
        return jdbc
                .sql("select aggregate_identifier, count(*) from domain_event where payload_type like ? group by 1")
                .param("%" + kind)
                .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
