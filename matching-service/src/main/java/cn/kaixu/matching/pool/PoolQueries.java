package cn.kaixu.matching.pool;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.kaixu.contract.kernel.PatentNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the pool. */
@Component
public class PoolQueries {

    private static final String ENTRY = """
            select p.offer || coalesce(a.changes, '{}') as offer, p.withdrawn_on, s.since, s.reasons,
                exists (select 1 from pool_withdrawal w
                    where w.declaration_id = p.declaration_id and w.round = p.round and w.revoked) as revoked,
                count(l.effective_from) as granted, count(l.recorded_on) as recorded
            from pool_entry p left join pool_licence l on l.patent_number = p.patent_number
            left join pool_amendment a on a.declaration_id = p.declaration_id and a.round = p.round
            left join pool_suspension s on s.declaration_id = p.declaration_id and s.round = p.round and s.suspended
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PoolQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The entry of a patent, open, suspended or withdrawn. */
    public Optional<PoolEntry> find(PatentNumber number) {
        return findAll(List.of(number)).stream().findFirst();
    }

    /** Entries in the order asked for; numbers the pool does not know are left out. */
    public List<PoolEntry> findAll(List<PatentNumber> numbers) {
        Map<PatentNumber, PoolEntry> found = jdbc
                .sql(
                        ENTRY
                                + "where p.patent_number = any(?) group by p.patent_number, a.changes, s.declaration_id, s.round")
                .param(numbers.stream().map(PatentNumber::value).toArray(String[]::new))
                .query((row, index) -> entry(row))
                .list()
                .stream()
                .collect(Collectors.toMap(entry -> entry.offer().patentNumber(), Function.identity()));
        Map<PatentNumber, PoolEntry> ordered = new LinkedHashMap<>();
        numbers.forEach(number -> {
            PoolEntry entry = found.get(number);
            if (entry != null) {
                ordered.put(number, entry);
            }
        });
        return List.copyOf(ordered.values());
    }

    /** The newest checks of a declaration before and after its announcement, in this order, as far as they arrived. */
    public List<Verification> verifications(String declarationId) {
        return jdbc.sql("""
                select verification, 1 as turn from pool_verification where declaration_id = :id
                union all select verification, 2 from pool_reverification where declaration_id = :id order by turn""")
                .param("id", declarationId)
                .query((row, index) -> json.readValue(row.getString(1), Verification.class))
                .list();
    }

    /** Changes after a position, in order, at most so many. */
    public List<PoolChange> changesAfter(long position, int limit) {
        return jdbc.sql("""
                select p.position, p.patent_number, p.offer || coalesce(a.changes, '{}') as offer,
                    p.withdrawn_on is null and s.since is null as open
                from pool_entry p
                left join pool_amendment a on a.declaration_id = p.declaration_id and a.round = p.round
                left join pool_suspension s on s.declaration_id = p.declaration_id and s.round = p.round and s.suspended
                where p.position > ? order by p.position limit ?""")
                .params(position, limit)
                .query((row, index) -> new PoolChange(
                        row.getLong("position"),
                        new PatentNumber(row.getString("patent_number")),
                        row.getBoolean("open") ? Optional.of(offer(row)) : Optional.empty()))
                .list();
    }

    private PoolEntry entry(ResultSet row) throws SQLException {
        LocalDate withdrawnOn = row.getObject("withdrawn_on", LocalDate.class);
        Offer offer = offer(row);
        Suspension suspension = suspension(row);
        return new PoolEntry(
                offer,
                row.getBoolean("revoked") ? PoolEntry.Status.REVOKED : status(offer, withdrawnOn, suspension),
                withdrawnOn,
                suspension,
                new PoolEntry.Licences(row.getInt("granted"), row.getInt("recorded")));
    }

    /** What was closed only after its last day was not withdrawn. */
    private static PoolEntry.Status status(Offer offer, @Nullable LocalDate closedOn, @Nullable Suspension suspension) {
        if (closedOn != null) {
            return closedOn.isAfter(offer.licenceEnd()) ? PoolEntry.Status.EXPIRED : PoolEntry.Status.WITHDRAWN;
        }
        return suspension == null ? PoolEntry.Status.OPEN : PoolEntry.Status.SUSPENDED;
    }

    private @Nullable Suspension suspension(ResultSet row) throws SQLException {
        OffsetDateTime since = row.getObject("since", OffsetDateTime.class);
        return since == null
                ? null
                : new Suspension(since.toInstant(), List.of(json.readValue(row.getString("reasons"), String[].class)));
    }

    private Offer offer(ResultSet row) throws SQLException {
        return json.readValue(row.getString("offer"), Offer.class);
    }
}
