package cn.kaixu.matching.pool;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.kaixu.contract.kernel.PatentNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the pool. */
@Component
public class PoolQueries {

    private static final String ENTRY = """
            select p.offer, p.withdrawn_on, count(l.effective_from) as granted, count(l.recorded_on) as recorded
            from pool_entry p left join pool_licence l on l.patent_number = p.patent_number
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PoolQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The entry of a patent, open or withdrawn. */
    public Optional<PoolEntry> find(PatentNumber number) {
        return findAll(List.of(number)).stream().findFirst();
    }

    /** Entries in the order asked for; numbers the pool does not know are left out. */
    public List<PoolEntry> findAll(List<PatentNumber> numbers) {
        Map<PatentNumber, PoolEntry> found = jdbc
                .sql(ENTRY + "where p.patent_number = any(?) group by p.patent_number")
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

    /** The newest checks of a declaration, if they arrived. */
    public Optional<Verification> verification(String declarationId) {
        return jdbc.sql("select verification from pool_verification where declaration_id = ?")
                .param(declarationId)
                .query((row, index) -> json.readValue(row.getString(1), Verification.class))
                .optional();
    }

    /** Changes after a position, in order, at most so many. */
    public List<PoolChange> changesAfter(long position, int limit) {
        return jdbc.sql("""
                select position, patent_number, withdrawn_on, offer from pool_entry
                where position > ? order by position limit ?""")
                .params(position, limit)
                .query((row, index) -> new PoolChange(
                        row.getLong("position"),
                        new PatentNumber(row.getString("patent_number")),
                        row.getObject("withdrawn_on", LocalDate.class) == null
                                ? Optional.of(offer(row))
                                : Optional.empty()))
                .list();
    }

    private PoolEntry entry(ResultSet row) throws SQLException {
        LocalDate withdrawnOn = row.getObject("withdrawn_on", LocalDate.class);
        return new PoolEntry(
                offer(row),
                withdrawnOn == null ? PoolEntry.Status.OPEN : PoolEntry.Status.WITHDRAWN,
                withdrawnOn,
                new PoolEntry.Licences(row.getInt("granted"), row.getInt("recorded")));
    }

    private Offer offer(ResultSet row) throws SQLException {
        return json.readValue(row.getString("offer"), Offer.class);
    }
}
