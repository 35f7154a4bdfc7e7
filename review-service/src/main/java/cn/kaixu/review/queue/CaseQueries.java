package cn.kaixu.review.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.platform.paging.Page;
import cn.kaixu.platform.paging.PageRequest;
import cn.kaixu.review.queue.CaseFilter.ClaimedBy;
import cn.kaixu.review.validity.value.CaseState;
import cn.kaixu.review.validity.value.CheckOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the review queue. */
@Component
public class CaseQueries {

    private static final String WANTED = """
            from review_case
            where (cast(:pattern as text) is null or patent_number ilike :pattern or title ilike :pattern or owners ilike :pattern)
              and (cast(:place as text) is null or place like :place)
              and (cast(:outcome as text) is null or worst_outcome = :outcome)
              and (cast(:lapsed as timestamptz) is null or exists (select 1 from case_claim c
                  where c.case_id = review_case.case_id and c.claimed_at > :lapsed
                    and (cast(:claimant as text) is null or c.subject = :claimant)) = (cast(:claimant as text) is not null))
            """;
    private static final String IN_STATE = " and (cast(:state as text) is null or state = :state) ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Places places;

    CaseQueries(JdbcClient jdbc, JsonMapper json, Places places) {
        this.jdbc = jdbc;
        this.json = json;
        this.places = places;
    }

    public Optional<CaseEntry> find(String caseId) {
        return jdbc.sql("select * from review_case where case_id = ?")
                .param(caseId)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Cases by age, the oldest first unless asked otherwise. */
    public Page<CaseEntry> list(CaseFilter filter, PageRequest page) {
        Map<String, @Nullable Object> wanted = parameters(filter);
        long total = jdbc.sql("select count(*) " + WANTED + IN_STATE)
                .params(wanted)
                .query(Long.class)
                .single();
        wanted.put("limit", page.size());
        wanted.put("offset", page.offset());
        String order = filter.newestFirst() ? "opened_at desc, case_id desc" : "opened_at, case_id";
        List<CaseEntry> items = jdbc.sql(
                        "select * " + WANTED + IN_STATE + " order by " + order + " limit :limit offset :offset")
                .params(wanted)
                .query((row, number) -> read(row))
                .list();
        return Page.of(items, page, total);
    }

    /** How many of the wanted cases are in which state, whatever state is asked for. */
    public Map<CaseState, Long> counts(CaseFilter filter) {
        Map<CaseState, Long> counts = new EnumMap<>(CaseState.class);
        for (CaseState state : CaseState.values()) {
            counts.put(state, 0L);
        }
        jdbc.sql("select state, count(*) as cases " + WANTED + " group by state")
                .params(parameters(filter))
                .query(row -> {
                    counts.put(CaseState.valueOf(row.getString("state")), row.getLong("cases"));
                });
        return counts;
    }

    private static Map<String, @Nullable Object> parameters(CaseFilter filter) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("state", name(filter.state()));
        parameters.put("pattern", filter.pattern());
        parameters.put("place", filter.placePattern());
        parameters.put("outcome", name(filter.outcome()));
        ClaimedBy claimed = filter.claimed();
        parameters.put("claimant", claimed == null ? null : claimed.subject());
        parameters.put("lapsed", claimed == null ? null : claimed.lapsedBefore().atOffset(ZoneOffset.UTC));
        return parameters;
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private CaseFile file(ResultSet row) throws SQLException {
        return json.readValue(row.getString("document"), CaseFile.class);
    }

    private CaseEntry read(ResultSet row) throws SQLException {
        CaseFile file = file(row);
        String worst = row.getString("worst_outcome");
        return new CaseEntry(
                row.getString("case_id"),
                row.getString("declaration_id"),
                row.getInt("round"),
                row.getString("patent_number"),
                row.getString("title"),
                file.dossier().patent(),
                file.dossier().owners(),
                file.dossier().terms(),
                file.dossier().statements(),
                file.dossier().submitter(),
                places.nameOf(row.getString("place")),
                CaseState.valueOf(row.getString("state")),
                worst == null ? null : CheckOutcome.valueOf(worst),
                file.checks(),
                file.extracts(),
                file.decisions(),
                row.getTimestamp("opened_at").toInstant(),
                file.ruleSet(),
                file.dossier().demoFields());
    }
}
