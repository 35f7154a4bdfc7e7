package cn.kaixu.listing.revocation.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.revocation.value.Grounds;
import cn.kaixu.listing.revocation.value.Officer;
import cn.kaixu.listing.revocation.value.RevocationId;
import cn.kaixu.platform.paging.Page;
import cn.kaixu.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers about revocations. */
@Component
public class RevocationQueries {

    private static final String SELECT = "select * from revocation";
    private static final String OPEN = "state in ('PROPOSED', 'HEARING', 'OBJECTED')";

    private final JdbcClient sql;
    private final JsonMapper json;

    RevocationQueries(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    public Optional<RevocationEntry> find(String id, int run) {
        return list(SELECT + " where id = :id and run = :run", Map.of("id", id, "run", run)).stream()
                .findFirst();
    }

    /** The revocations of a declaration, newest first. */
    public List<RevocationEntry> of(DeclarationId declaration) {
        return list(
                SELECT + " where declaration_id = :declaration order by run desc",
                Map.of("declaration", declaration.value()));
    }

    /** The revocation of a declaration that is under way. */
    public Optional<RevocationEntry> open(DeclarationId declaration) {
        return list(
                        SELECT + " where declaration_id = :declaration and " + OPEN,
                        Map.of("declaration", declaration.value()))
                .stream()
                .findFirst();
    }

    /** Hearings whose last day lies before the given one and in which nothing was objected, at most so many. */
    public List<RevocationEntry> unopposedBefore(LocalDate day, int limit) {
        return list(
                SELECT + " where state = 'HEARING' and last_day < :day order by last_day, id limit :limit",
                Map.of("day", day, "limit", limit));
    }

    /** All in one state, or in every state when none is named; newest first. */
    public Page<RevocationEntry> page(@Nullable RevocationState state, PageRequest page) {
        String where = " where (:state::text is null or state = :state)";
        long total = sql.sql("select count(*) from revocation" + where)
                .param("state", state == null ? null : state.name())
                .query(Long.class)
                .single();
        List<RevocationEntry> entries = sql.sql(
                        SELECT + where + " order by proposed_at desc, id limit :size offset :offset")
                .param("state", state == null ? null : state.name())
                .param("size", page.size())
                .param("offset", page.offset())
                .query(this::entry)
                .list();
        return Page.of(entries, page, total);
    }

    private List<RevocationEntry> list(String statement, Map<String, ?> parameters) {
        return sql.sql(statement).params(parameters).query(this::entry).list();
    }

    private RevocationEntry entry(ResultSet row, int number) throws SQLException {
        return new RevocationEntry(
                new RevocationId(row.getString("id")),
                row.getInt("run"),
                new DeclarationId(row.getString("declaration_id")),
                row.getInt("round"),
                RevocationState.valueOf(row.getString("state")),
                json.readValue(row.getString("grounds"), Grounds.class),
                json.readValue(row.getString("proposer"), Officer.class),
                row.getTimestamp("proposed_at").toInstant(),
                officer(row.getString("confirmer")),
                row.getObject("last_day", LocalDate.class),
                List.of(json.readValue(row.getString("objections"), RevocationEntry.Objection[].class)),
                officer(row.getString("decider")),
                row.getString("outcome"),
                row.getObject("ended_on", LocalDate.class));
    }

    private @Nullable Officer officer(@Nullable String stored) {
        return stored == null ? null : json.readValue(stored, Officer.class);
    }
}
