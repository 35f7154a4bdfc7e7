package cn.kaixu.licensing.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.licensing.licence.value.LicenceId;
import cn.kaixu.licensing.recordal.value.PaperCheck;
import cn.kaixu.licensing.recordal.value.RecordalClock;
import cn.kaixu.licensing.recordal.value.RecordalId;
import cn.kaixu.licensing.recordal.value.RecordedLicence;
import cn.kaixu.platform.paging.Like;
import cn.kaixu.platform.paging.Page;
import cn.kaixu.platform.paging.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the book of recordals. */
@Component
public class RecordalQueries {

    private static final String FROM = """
             from recordal_ledger r join licence_ledger l using (licence_id)
             where (:organisation::text is null or :organisation in (l.licensor_id, l.licensee_id))
               and (:state::text is null or r.state = :state)
               and (:text::text is null or r.patent_number ilike :text or r.record_number ilike :text or l.title ilike :text)""";

    private final JdbcClient sql;
    private final JsonMapper json;

    RecordalQueries(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    public Optional<RecordalEntry> find(String id) {
        return sql.sql("select * from recordal_ledger where recordal_id = :id")
                .param("id", id)
                .query(this::entry)
                .optional();
    }

    /** Oldest filing first: it is due first. */
    public Page<RecordalEntry> page(LicenceFilter filter, PageRequest page) {
        long total =
                filtered("select count(*) " + FROM, filter).query(Long.class).single();
        List<RecordalEntry> items = filtered(
                        "select r.* " + FROM + " order by r.filed_on, r.recordal_id limit :size offset :offset", filter)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(this::entry)
                .list();
        return Page.of(items, page, total);
    }

    private JdbcClient.StatementSpec filtered(String statement, LicenceFilter filter) {
        return sql.sql(statement)
                .param("organisation", filter.organisationId())
                .param("state", filter.state())
                .param("text", Like.containing(filter.text()));
    }

    private RecordalEntry entry(ResultSet row, int number) throws SQLException {
        return new RecordalEntry(
                new RecordalId(row.getString("recordal_id")),
                new RecordedLicence(
                        new LicenceId(row.getString("licence_id")),
                        new PatentNumber(row.getString("patent_number")),
                        row.getObject("effective_from", LocalDate.class)),
                RecordalState.valueOf(row.getString("state")),
                json.readValue(row.getString("clock"), RecordalClock.class),
                json.readValue(row.getString("papers"), new TypeReference<List<PaperCheck>>() {}),
                json.readValue(row.getString("reasons"), new TypeReference<List<String>>() {}),
                row.getString("record_number"),
                row.getObject("recorded_on", LocalDate.class));
    }
}
