package cn.kaixu.review.watchlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.platform.paging.Page;
import cn.kaixu.platform.paging.PageRequest;
import cn.kaixu.review.validity.value.Check;
import cn.kaixu.review.validity.value.CheckOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the list of announced patents under watch; ended watches are left out. */
@Component
public class WatchQueries {

    private static final String WANTED = """
             from watched_listing where not ended
              and (cast(:pattern as text) is null or patent_number like :pattern) and (%s)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    WatchQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Those last verified before this moment or never, the longest waiting first. */
    public List<WatchedListing> dueBefore(Instant moment, int limit) {
        return jdbc.sql("""
                select * from watched_listing where not ended and (verified_at is null or verified_at < ?)
                order by verified_at nulls first, watch_id limit ?""")
                .params(moment.atOffset(ZoneOffset.UTC), limit)
                .query((row, number) -> read(row))
                .list();
    }

    /** Impaired ones first, then the longest unverified. */
    public Page<WatchedListing> list(WatchFilter filter, PageRequest page) {
        String wanted = WANTED.formatted(
                filter.state() == null ? "true" : filter.state().condition());
        long total = bind("select count(*)" + wanted, filter).query(Long.class).single();
        List<WatchedListing> items = bind(
                        "select *" + wanted
                                + " order by impaired_since desc nulls last, verified_at nulls first, watch_id"
                                + " limit :limit offset :offset",
                        filter)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> read(row))
                .list();
        return Page.of(items, page, total);
    }

    /** How many patents are in which state, whatever state is asked for. */
    public Map<WatchState, Long> counts(WatchFilter filter) {
        Map<WatchState, Long> counts = new EnumMap<>(WatchState.class);
        for (WatchState state : WatchState.values()) {
            counts.put(
                    state,
                    bind("select count(*)" + WANTED.formatted(state.condition()), filter)
                            .query(Long.class)
                            .single());
        }
        return counts;
    }

    private JdbcClient.StatementSpec bind(String statement, WatchFilter filter) {
        return jdbc.sql(statement)
                .param("pattern", filter.pattern())
                .param("moment", filter.verifiedBefore().atOffset(ZoneOffset.UTC));
    }

    private WatchedListing read(ResultSet row) throws SQLException {
        String worst = row.getString("worst_outcome");
        return new WatchedListing(
                row.getString("watch_id"),
                row.getString("declaration_id"),
                row.getInt("round"),
                new PatentNumber(row.getString("patent_number")),
                row.getObject("announced_on", LocalDate.class),
                instant(row, "verified_at"),
                worst == null ? null : CheckOutcome.valueOf(worst),
                instant(row, "impaired_since"),
                row.getString("rule_set"),
                checks(row, "checks"),
                checks(row, "hindrances"));
    }

    private List<Check> checks(ResultSet row, String column) throws SQLException {
        return List.of(json.readValue(row.getString(column), Check[].class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
