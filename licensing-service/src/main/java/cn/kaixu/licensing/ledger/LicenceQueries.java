package cn.kaixu.licensing.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.kaixu.licensing.licence.value.Intention;
import cn.kaixu.licensing.licence.value.LicenceId;
import cn.kaixu.licensing.licence.value.Offer;
import cn.kaixu.platform.paging.Like;
import cn.kaixu.platform.paging.Page;
import cn.kaixu.platform.paging.PageRequest;
import cn.kaixu.platform.time.ChinaDates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the book of licences. A licence whose last day has passed reads as ended, without anybody having to say so. */
@Component
public class LicenceQueries {

    private static final String COLUMNS = """
            select l.*, r.recordal_id,
                case when l.state = 'IN_FORCE' and l.period_to < :today then 'ENDED' else l.state end as state_today
            from licence_ledger l left join recordal_ledger r using (licence_id)""";
    private static final String WHERE = """
             where (:organisation::text is null or :organisation in (l.licensor_id, l.licensee_id))
               and (:state::text is null or :state = case when l.state = 'IN_FORCE' and l.period_to < :today then 'ENDED' else l.state end)
               and (:text::text is null or l.title ilike :text or l.patent_number ilike :text or l.licensee_name ilike :text)""";

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;

    LicenceQueries(JdbcClient sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    public Optional<LicenceEntry> find(LicenceId id) {
        return sql.sql(COLUMNS + " where l.licence_id = :id")
                .param("id", id.value())
                .param("today", ChinaDates.today(clock))
                .query(this::entry)
                .optional();
    }

    public Page<LicenceEntry> page(LicenceFilter filter, PageRequest page) {
        long total = filtered("select count(*) from licence_ledger l " + WHERE, filter)
                .query(Long.class)
                .single();
        List<LicenceEntry> items = filtered(
                        COLUMNS + " " + WHERE + " order by l.intended_at desc, l.licence_id limit :size offset :offset",
                        filter)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(this::entry)
                .list();
        return Page.of(items, page, total);
    }

    private JdbcClient.StatementSpec filtered(String statement, LicenceFilter filter) {
        return sql.sql(statement)
                .param("today", ChinaDates.today(clock))
                .param("organisation", filter.organisationId())
                .param("state", filter.state())
                .param("text", Like.containing(filter.text()));
    }

    private LicenceEntry entry(ResultSet row, int number) throws SQLException {
        return new LicenceEntry(
                new LicenceId(row.getString("licence_id")),
                LicenceState.valueOf(row.getString("state_today")),
                json.readValue(row.getString("offer"), Offer.class),
                json.readValue(row.getString("intention"), Intention.class),
                new Progress(
                        row.getObject("notice_on", LocalDate.class),
                        row.getString("notice_reference"),
                        json.readValue(row.getString("signatures"), new TypeReference<List<SignedSide>>() {}),
                        row.getObject("concluded_on", LocalDate.class),
                        row.getObject("effective_from", LocalDate.class),
                        row.getBigDecimal("agreed_royalty")),
                json.readValue(row.getString("payments"), new TypeReference<List<PlacedEvidence>>() {}),
                json.readValue(row.getString("confirmed"), new TypeReference<List<String>>() {}),
                row.getString("recordal_id"));
    }
}
