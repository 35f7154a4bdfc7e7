package cn.kaixu.reporting.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import cn.kaixu.reporting.indicator.fact.FactTables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts facts. One statement gives the whole and all three breakdowns, so that they always add up. */
@Component
public class BoardQueries {

    private static final String COUNTS = OpenPatents.WITH + """
            select place, kind, patent_type, grouping(place, kind, patent_type) as part,
                count(distinct institution) as institutions,
                count(distinct patent_number) as patents,
                count(distinct patent_number) filter (where recorded) as strict,
                count(distinct patent_number) filter (where licensed) as wide,
                count(distinct patent_number) filter (where suspended) as suspended
            from held
            group by grouping sets ((), (place), (kind), (patent_type))""";

    private final JdbcClient sql;

    BoardQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /** The counts of the whole and of each part that has any. */
    public List<PartCounts> count(Question question) {
        return OpenPatents.bind(sql.sql(OpenPatents.in(FactTables.LIVE, COUNTS)), question)
                .query(BoardQueries::part)
                .list();
    }

    /** How many patents had a declaration revoked by then, whatever became of them since. */
    public long revoked(Question question) {
        String statement = OpenPatents.in(FactTables.LIVE, """
                        select count(distinct a.patent_number)
                        from {schema}.revocation r join {schema}.announcement a using (declaration_id, round)
                        where r.revoked_on <= :day and r.occurred_at < :before
                          and (:place::text is null or a.place = :place) and (:type::text is null or a.patent_type = :type)
                          and (:kind::text is null or exists (select 1 from {schema}.holder h
                              where h.declaration_id = a.declaration_id and h.round = a.round and h.kind = :kind))""");
        return OpenPatents.bind(sql.sql(statement), question).query(Long.class).single();
    }

    private static PartCounts part(ResultSet row, int number) throws SQLException {
        Dimension dimension = Dimension.ofGrouping(row.getInt("part"));
        String value = dimension == Dimension.ALL ? "" : row.getString(dimension.column());
        return new PartCounts(
                dimension,
                value,
                new Counts(
                        row.getLong("institutions"),
                        row.getLong("patents"),
                        row.getLong("strict"),
                        row.getLong("wide"),
                        row.getLong("suspended")));
    }

    /** Counts of one part. */
    public record PartCounts(Dimension dimension, String value, Counts counts) {}
}
