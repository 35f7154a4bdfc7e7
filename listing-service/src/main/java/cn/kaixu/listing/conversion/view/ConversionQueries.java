package cn.kaixu.listing.conversion.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.platform.paging.Page;
import cn.kaixu.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers about conversions. Every announced declaration has one, open until somebody prepares it; what was filed stays whatever becomes of the pilot one. */
@Component
public class ConversionQueries {

    private static final String FROM = """
             from register_entry r left join conversion c on c.declaration_id = r.id and c.round = r.round
             where (r.state in ('ANNOUNCED', 'SUSPENDED') or c.state in ('FILED', 'ACCEPTED', 'REFUSED'))
            """;
    private static final String FILTER = """
              and (:state = '' or coalesce(c.state, 'OPEN') = :state)
              and (:q = '' or position(lower(:q) in lower(r.search_text)) > 0)
              and (:place = '' or r.submitter_place = :place)
            """;
    private static final String COLUMNS = """
            select r.id as declaration_id, coalesce(c.state, 'OPEN') as state, c.comment, c.prepared_by, c.prepared_at,
                   c.export_id, c.filed_at, c.announcement_number, c.announced_on, c.reason
            """;

    private final JdbcClient sql;

    ConversionQueries(JdbcClient sql) {
        this.sql = sql;
    }

    public Page<ConversionEntry> page(ConversionFilter filter, PageRequest page) {
        long total = sql.sql("select count(*)" + FROM + FILTER)
                .params(filter.parameters())
                .query(Long.class)
                .single();
        List<ConversionEntry> entries = sql.sql(
                        COLUMNS + FROM + FILTER + " order by r.announced_on, r.id limit :size offset :offset")
                .params(filter.parameters())
                .param("size", page.size())
                .param("offset", page.offset())
                .query(ConversionQueries::entry)
                .list();
        return Page.of(entries, page, total);
    }

    /** The declarations a filter lets pass, at most so many. */
    public List<DeclarationId> ids(ConversionFilter filter, int limit) {
        return sql.sql("select r.id" + FROM + FILTER + " order by r.announced_on, r.id limit :limit")
                .params(filter.parameters())
                .param("limit", limit)
                .query((row, number) -> new DeclarationId(row.getString(1)))
                .list();
    }

    public Optional<ConversionEntry> find(DeclarationId declaration) {
        return sql.sql(COLUMNS + FROM + " and r.id = :id")
                .param("id", declaration.value())
                .query(ConversionQueries::entry)
                .optional();
    }

    /** How many stand where. */
    public Map<ConversionState, Long> counts() {
        Map<ConversionState, Long> counts = new EnumMap<>(ConversionState.class);
        for (ConversionState state : ConversionState.values()) {
            counts.put(state, 0L);
        }
        sql.sql("select coalesce(c.state, 'OPEN'), count(*)" + FROM + " group by 1")
                .query((row, number) -> counts.put(ConversionState.valueOf(row.getString(1)), row.getLong(2)))
                .list();
        return counts;
    }

    private static ConversionEntry entry(ResultSet row, int number) throws SQLException {
        return new ConversionEntry(
                new DeclarationId(row.getString("declaration_id")),
                ConversionState.valueOf(row.getString("state")),
                row.getString("comment"),
                row.getString("prepared_by"),
                moment(row, "prepared_at"),
                row.getString("export_id"),
                moment(row, "filed_at"),
                row.getString("announcement_number"),
                row.getObject("announced_on", LocalDate.class),
                row.getString("reason"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
