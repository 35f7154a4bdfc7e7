package cn.kaixu.listing.register;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.declaration.value.Reason;
import cn.kaixu.listing.declaration.value.Submission;
import cn.kaixu.platform.paging.Like;
import cn.kaixu.platform.paging.Page;
import cn.kaixu.platform.paging.PageRequest;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers from the register. */
@Component
public class RegisterQueries {

    private static final String COLUMNS =
            "id, round, state, submission, submitted_at, announced_on, amended_on, withdrawn_on, suspended_at, reasons, sequence";

    private final JdbcClient sql;
    private final JsonMapper json;

    RegisterQueries(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The entry of one declaration, whoever asks. */
    public Optional<RegisterEntry> find(String id) {
        return sql.sql("select " + COLUMNS + " from register_entry where id = :id")
                .param("id", id)
                .query(this::entry)
                .optional();
    }

    /**
     * The entry of one declaration for somebody.
     *
     * @throws NotFound also when the entry is there but not theirs to see
     */
    public RegisterEntry visible(String id, Actor actor) {
        return find(id).filter(entry -> RegisterFilter.visible(entry, actor)).orElseThrow(() -> new NotFound(id));
    }

    Page<RegisterEntry> list(RegisterFilter filter, PageRequest page) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        Map<String, Object> parameters = new HashMap<>();
        limit("state = any(:states)", "states", filter.stateNames(), conditions, parameters);
        limit("submitter_place = :place", "place", filter.place(), conditions, parameters);
        limit("batch_id = :batch", "batch", filter.batch(), conditions, parameters);
        limit("submitter_organisation = :organisation", "organisation", filter.organisation(), conditions, parameters);
        limit("search_text ilike :q", "q", Like.containing(filter.q()), conditions, parameters);
        String where = " from register_entry where " + String.join(" and ", conditions);
        long total = sql.sql("select count(*)" + where)
                .params(parameters)
                .query(Long.class)
                .single();
        List<RegisterEntry> entries = sql.sql(
                        "select " + COLUMNS + where + " order by submitted_at desc, id limit :size offset :offset")
                .params(parameters)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(this::entry)
                .list();
        return Page.of(entries, page, total);
    }

    /** Those of the given declarations that are under review or announced, suspended ones too. */
    public Set<DeclarationId> liveAmong(Collection<DeclarationId> ids) {
        return new HashSet<>(sql.sql("""
                        select id from register_entry
                         where id = any(:ids) and state in ('SUBMITTED', 'ANNOUNCED', 'SUSPENDED')
                        """)
                .param("ids", ids.stream().map(DeclarationId::value).toArray(String[]::new))
                .query((row, number) -> new DeclarationId(row.getString(1)))
                .list());
    }

    /** Forms of the given declarations that this organisation handed in and that are under review or announced, by declaration. */
    public Map<DeclarationId, DeclarationForm> liveForms(Collection<DeclarationId> ids, String organisation) {
        Map<DeclarationId, DeclarationForm> forms = new HashMap<>();
        sql.sql("""
                        select id, submission -> 'form' as form from register_entry
                         where id = any(:ids) and submitter_organisation = :organisation
                           and state in ('SUBMITTED', 'ANNOUNCED', 'SUSPENDED')
                        """)
                .param("ids", ids.stream().map(DeclarationId::value).toArray(String[]::new))
                .param("organisation", organisation)
                .query((RowCallbackHandler) row -> forms.put(
                        new DeclarationId(row.getString("id")),
                        json.readValue(row.getString("form"), DeclarationForm.class)));
        return forms;
    }

    /** Announced declarations whose last day lies before the given one, at most so many. */
    public List<DeclarationId> endedBefore(LocalDate day, int limit) {
        return sql.sql("""
                        select id from register_entry
                         where state in ('ANNOUNCED', 'SUSPENDED') and submission #>> '{form,licenceEnd}' < :day
                         order by id limit :limit
                        """)
                .param("day", day.toString())
                .param("limit", limit)
                .query((row, number) -> new DeclarationId(row.getString(1)))
                .list();
    }

    private static void limit(
            String condition,
            String name,
            @Nullable Object value,
            List<String> conditions,
            Map<String, Object> parameters) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private RegisterEntry entry(ResultSet row, int number) throws SQLException {
        return new RegisterEntry(
                new DeclarationId(row.getString("id")),
                row.getInt("round"),
                RegisterState.valueOf(row.getString("state")),
                json.readValue(row.getString("submission"), Submission.class),
                row.getTimestamp("submitted_at").toInstant(),
                day(row, "announced_on"),
                day(row, "amended_on"),
                day(row, "withdrawn_on"),
                moment(row, "suspended_at"),
                List.of(json.readValue(row.getString("reasons"), Reason[].class)),
                row.getLong("sequence"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
