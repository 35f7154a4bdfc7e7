package cn.kaixu.review.register.intake;

import cn.kaixu.review.config.ReviewProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings staged lines into the register, a slice of lines in one statement; an older bulletin never wins. */
@Component
class Merge {

    private static final String SLICE = """
            insert into patent_register as r (patent_number, patent_type, title, patentees, filing_date, grant_date,
                term_end, legal_states, annual_fee_paid_until, as_of, source, import_id)
            select distinct on (patent_number) patent_number, patent_type, title, patentees, filing_date, grant_date,
                term_end, legal_states, annual_fee_paid_until, as_of, source, ?
            from register_staging where line > ? and line <= ? order by patent_number, as_of desc, line desc
            on conflict (patent_number) do update set patent_type = excluded.patent_type, title = excluded.title,
                patentees = excluded.patentees, filing_date = excluded.filing_date, grant_date = excluded.grant_date,
                term_end = excluded.term_end, legal_states = excluded.legal_states,
                annual_fee_paid_until = excluded.annual_fee_paid_until, as_of = excluded.as_of,
                source = excluded.source, import_id = excluded.import_id
            where excluded.as_of > r.as_of or (excluded.as_of = r.as_of and
                (excluded.patent_type, excluded.title, excluded.patentees, excluded.filing_date, excluded.grant_date,
                 excluded.term_end, excluded.legal_states, excluded.annual_fee_paid_until)
                is distinct from
                (r.patent_type, r.title, r.patentees, r.filing_date, r.grant_date,
                 r.term_end, r.legal_states, r.annual_fee_paid_until))""";

    private final JdbcClient jdbc;
    private final int rows;

    Merge(JdbcClient jdbc, ReviewProperties properties) {
        this.jdbc = jdbc;
        this.rows = properties.importSlice();
    }

    /** Merges the next lines in the running transaction and says up to which line that was. */
    long next(Pending pending) {
        if (pending.merged() == 0) {
            prepare();
        }
        long upTo = Math.min(pending.merged() + rows, pending.read().lines());
        jdbc.sql(SLICE).params(pending.id(), pending.merged(), upTo).update();
        return upTo;
    }

    /** Lets the block index know the staged lines, so that a slice is found without reading all of them. */
    private void prepare() {
        jdbc.sql("select brin_summarize_new_values('register_staging_line')")
                .query()
                .singleRow();
    }

    /** How many entries of the register carry this import's name, whichever of its slices wrote them. */
    long changed(String importId) {
        return jdbc.sql("select count(*) from patent_register where import_id = ?")
                .param(importId)
                .query(Long.class)
                .single();
    }
}
