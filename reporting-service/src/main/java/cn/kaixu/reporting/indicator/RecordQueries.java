package cn.kaixu.reporting.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import cn.kaixu.platform.paging.Page;
import cn.kaixu.platform.paging.PageRequest;
import cn.kaixu.reporting.indicator.fact.FactTables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The patents behind a figure; counting them gives the figure again. */
@Component
public class RecordQueries {

    private static final String ROWS = """
            , record as (
                select patent_number, title, patent_type, place, announced_on, licences, first_effect, first_recorded,
                    array_agg(distinct holder_name order by holder_name) as holders
                from held
                where case :indicator
                    when 'INSTITUTIONS' then institution is not null
                    when 'PATENTS' then true
                    when 'LICENSED_STRICT' then recorded
                    else licensed end
                group by patent_number, title, patent_type, place, announced_on, licences, first_effect, first_recorded
            )
            """;

    private final JdbcClient sql;

    RecordQueries(JdbcClient sql) {
        this.sql = sql;
    }

    public Page<IndicatorRecord> page(IndicatorKind kind, Question question, PageRequest page) {
        long total = ask("select count(*) from record", kind, question)
                .query(Long.class)
                .single();
        List<IndicatorRecord> items = ask(
                        "select * from record order by announced_on, patent_number limit :size offset :offset",
                        kind,
                        question)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(RecordQueries::row)
                .list();
        return Page.of(items, page, total);
    }

    public List<IndicatorRecord> all(IndicatorKind kind, Question question) {
        return ask("select * from record order by announced_on, patent_number", kind, question)
                .query(RecordQueries::row)
                .list();
    }

    private JdbcClient.StatementSpec ask(String select, IndicatorKind kind, Question question) {
        String statement = OpenPatents.in(FactTables.LIVE, OpenPatents.WITH + ROWS + select);
        return OpenPatents.bind(sql.sql(statement), question).param("indicator", kind.name());
    }

    private static IndicatorRecord row(ResultSet row, int number) throws SQLException {
        return new IndicatorRecord(
                row.getString("patent_number"),
                row.getString("title"),
                row.getString("patent_type"),
                row.getString("place"),
                Labels.place(row.getString("place")),
                List.of((String[]) row.getArray("holders").getArray()),
                row.getObject("announced_on", LocalDate.class),
                row.getLong("licences"),
                row.getObject("first_effect", LocalDate.class),
                row.getObject("first_recorded", LocalDate.class));
    }
}
