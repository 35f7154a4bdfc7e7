package cn.kaixu.review.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import cn.kaixu.review.docket.Workload.OfficerLoad;
import cn.kaixu.review.docket.Workload.Waiting;
import cn.kaixu.review.validity.value.CaseState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the work waiting and the work done from the queue and the claims. */
@Component
public class WorkloadQueries {

    private static final String WAITING = """
            select state, count(*) as cases, min(opened_at) as oldest,
                count(*) filter (where opened_at > :day) as day,
                count(*) filter (where opened_at <= :day and opened_at > :three) as three,
                count(*) filter (where opened_at <= :three and opened_at > :week) as week,
                count(*) filter (where opened_at <= :week) as older
            from review_case where state in ('CHECKING', 'AWAITING_DECISION', 'AWAITING_VERIFICATION')
            group by state order by state
            """;

    private static final String OFFICERS = """
            with decided as (
                select d ->> 'by' as account, (d ->> 'at')::timestamptz as at
                from review_case, jsonb_array_elements(document -> 'decisions') d
                where (d ->> 'at')::timestamptz > :month
            ), claimed as (
                select account, count(*) as cases from case_claim where claimed_at > :lapsed group by account
            ), done as (
                select account, count(*) filter (where at > :week) as week, count(*) as month from decided group by account
            )
            select account, coalesce(c.cases, 0) as claimed, coalesce(d.week, 0) as week, coalesce(d.month, 0) as month
            from done d full join claimed c using (account) order by account
            """;

    private final JdbcClient jdbc;
    private final Claims claims;
    private final Clock clock;

    WorkloadQueries(JdbcClient jdbc, Claims claims, Clock clock) {
        this.jdbc = jdbc;
        this.claims = claims;
        this.clock = clock;
    }

    /** As of now. */
    public Workload read() {
        return new Workload(waiting(), officers());
    }

    private List<Waiting> waiting() {
        return jdbc.sql(WAITING)
                .param("day", daysAgo(1))
                .param("three", daysAgo(3))
                .param("week", daysAgo(7))
                .query((row, number) -> waiting(row))
                .list();
    }

    private List<OfficerLoad> officers() {
        return jdbc.sql(OFFICERS)
                .param("week", daysAgo(7))
                .param("month", daysAgo(30))
                .param("lapsed", claims.lapsedBefore().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new OfficerLoad(
                        row.getString("account"), row.getLong("claimed"), row.getLong("week"), row.getLong("month")))
                .list();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        Instant oldest = row.getObject("oldest", OffsetDateTime.class).toInstant();
        return new Waiting(
                CaseState.valueOf(row.getString("state")),
                row.getLong("cases"),
                row.getLong("day"),
                row.getLong("three"),
                row.getLong("week"),
                row.getLong("older"),
                oldest);
    }

    private OffsetDateTime daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC);
    }
}
