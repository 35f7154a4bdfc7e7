package cn.kaixu.reporting.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.platform.paging.Page;
import cn.kaixu.platform.paging.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the log. */
@Component
public class LogQueries {

    private final JdbcClient sql;

    LogQueries(JdbcClient sql) {
        this.sql = sql;
    }

    public long position() {
        return sql.sql("select position from message_log_head")
                .query(Long.class)
                .single();
    }

    /** The next entries after a position, for those who read the whole log. */
    public List<LogEntry> after(long position, int most) {
        return sql.sql("select * from message_log where position > :position order by position limit :most")
                .param("position", position)
                .param("most", most)
                .query(LogQueries::entry)
                .list();
    }

    /** What happened to a patent, in the order it happened. */
    public Page<LogEntry> of(PatentNumber patent, PageRequest page) {
        long total = sql.sql("select count(*) from message_log where patent_number = :patent")
                .param("patent", patent.value())
                .query(Long.class)
                .single();
        List<LogEntry> items = sql.sql("""
                        select * from message_log where patent_number = :patent
                        order by occurred_at, position limit :size offset :offset""")
                .param("patent", patent.value())
                .param("size", page.size())
                .param("offset", page.offset())
                .query(LogQueries::entry)
                .list();
        return Page.of(items, page, total);
    }

    /** Whether an organisation handed in a declaration of this patent. */
    public boolean submittedBy(PatentNumber patent, String organisationId) {
        return sql.sql("""
                        select exists (select 1 from message_log
                            where patent_number = :patent and body -> 'submitter' ->> 'organisationId' = :organisation)""")
                .param("patent", patent.value())
                .param("organisation", organisationId)
                .query(Boolean.class)
                .single();
    }

    private static LogEntry entry(ResultSet row, int number) throws SQLException {
        LoggedMessage message = new LoggedMessage(
                row.getString("message_id"),
                row.getString("type"),
                row.getString("subject"),
                new PatentNumber(row.getString("patent_number")),
                instant(row, "occurred_at"),
                row.getString("topic"),
                new LoggedMessage.Origin(
                        row.getString("actor"),
                        Set.of((String[]) row.getArray("actor_roles").getArray()),
                        row.getString("actor_organisation"),
                        row.getString("correlation_id"),
                        row.getString("causation_id")),
                row.getString("body"));
        return new LogEntry(row.getLong("position"), instant(row, "recorded_at"), message, row.getBytes("hash"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
