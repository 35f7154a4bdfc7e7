package cn.kaixu.listing.price.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the statistics. Lines and versions are only ever added; what is in force is the newest activation. */
@Component
class StatisticsTable {

    private static final String VERSIONS = """
            select v.*, a.activated_by, a.activated_at, v.version = f.version as in_force,
                   (select count(*) from fee_statistic s where s.version = v.version) as lines
              from fee_statistics_version v
              cross join (select version from fee_statistics_activation order by id desc limit 1) f
              left join lateral (select activated_by, activated_at from fee_statistics_activation x
                                  where x.version = v.version order by x.id desc limit 1) a on true
            """;

    private final JdbcClient sql;

    StatisticsTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<StatisticsVersion> versions() {
        return sql.sql(VERSIONS + " order by v.version desc")
                .query(StatisticsTable::version)
                .list();
    }

    Optional<StatisticsVersion> version(int version) {
        return sql.sql(VERSIONS + " where v.version = :version")
                .param("version", version)
                .query(StatisticsTable::version)
                .optional();
    }

    List<Statistic> lines(int version) {
        return sql.sql(
                        "select period, industry, measure, value, source from fee_statistic where version = :v order by line")
                .param("v", version)
                .query((row, number) -> new Statistic(
                        row.getString("period"),
                        row.getString("industry"),
                        Measure.valueOf(row.getString("measure")),
                        row.getBigDecimal("value"),
                        row.getString("source")))
                .list();
    }

    int add(String title, String note, String sha256, String by, Instant at) {
        return sql.sql("""
                        insert into fee_statistics_version (version, title, note, sha256, imported_by, imported_at)
                        select max(version) + 1, :title, :note, :sha256, :by, :at from fee_statistics_version
                        returning version
                        """)
                .param("title", title)
                .param("note", note)
                .param("sha256", sha256)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void addLine(int version, int line, Statistic statistic) {
        sql.sql(
                        "insert into fee_statistic (version, line, period, industry, measure, value, source) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        version,
                        line,
                        statistic.period(),
                        statistic.industry(),
                        statistic.measure().name(),
                        statistic.value(),
                        statistic.source())
                .update();
    }

    /** Whether {@code basedOn} was still in force. */
    boolean activate(int version, int basedOn, String by, Instant at, String reason) {
        sql.sql("lock table fee_statistics_activation in exclusive mode").update();
        return sql.sql("""
                        insert into fee_statistics_activation (version, activated_by, activated_at, reason)
                        select :version, :by, :at, :reason
                          from (select version from fee_statistics_activation order by id desc limit 1) f
                         where f.version = :basedOn
                        """)
                        .param("version", version)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("reason", reason)
                        .param("basedOn", basedOn)
                        .update()
                == 1;
    }

    private static StatisticsVersion version(ResultSet row, int number) throws SQLException {
        Timestamp activated = row.getTimestamp("activated_at");
        return new StatisticsVersion(
                row.getInt("version"),
                row.getString("title"),
                row.getString("note"),
                row.getInt("lines"),
                row.getString("sha256"),
                row.getString("imported_by"),
                row.getTimestamp("imported_at").toInstant(),
                row.getString("activated_by"),
                activated == null ? null : activated.toInstant(),
                row.getBoolean("in_force"));
    }
}
