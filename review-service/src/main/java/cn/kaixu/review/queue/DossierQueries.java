package cn.kaixu.review.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import cn.kaixu.review.validity.value.Dossier;
import cn.kaixu.review.validity.value.ReviewId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was declared, for checks to be run again. */
@Component
public class DossierQueries {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DossierQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What was declared in a reviewed round. */
    public Optional<Dossier> find(ReviewId review) {
        return jdbc.sql("select document from review_case where case_id = ?")
                .param(review.value())
                .query((row, number) -> dossier(row))
                .optional();
    }

    /** Open cases of patents whose register entry this import changed. */
    public List<OpenCase> openCasesChangedBy(String importId) {
        return jdbc.sql("""
                select c.case_id, c.declaration_id, c.document from review_case c
                join patent_register r on r.patent_number = c.patent_number
                where r.import_id = ? and c.state in ('CHECKING', 'AWAITING_DECISION', 'AWAITING_VERIFICATION')
                order by c.case_id""").param(importId).query((row, number) -> open(row)).list();
    }

    /** Open cases whose checks were made by another set of rules or words than this. */
    public List<OpenCase> checkedOtherThanBy(String ruleSet, int limit) {
        return jdbc.sql("""
                select case_id, declaration_id, document from review_case
                where state in ('AWAITING_DECISION', 'AWAITING_VERIFICATION') and document ->> 'ruleSet' <> ?
                order by opened_at, case_id limit ?""")
                .params(ruleSet, limit)
                .query((row, number) -> open(row))
                .list();
    }

    /** A case, if it is still open. */
    public Optional<OpenCase> openCase(ReviewId review) {
        return jdbc.sql("""
                select case_id, declaration_id, document from review_case
                where case_id = ? and state in ('CHECKING', 'AWAITING_DECISION', 'AWAITING_VERIFICATION')""")
                .param(review.value())
                .query((row, number) -> open(row))
                .optional();
    }

    /**
     * Open cases whose patent the online register was never asked about, or of which there is no knowledge since {@code known}
     * and no attempt since {@code tried}; those never asked about first.
     */
    public List<OpenCase> openCasesToLookUp(Instant known, Instant tried, int limit) {
        return jdbc.sql("""
                select c.case_id, c.declaration_id, c.document from review_case c
                left join online_answer a on a.patent_number = c.patent_number
                where c.state in ('AWAITING_DECISION', 'AWAITING_VERIFICATION')
                  and (a.tried_at is null
                    or (a.tried_at < :tried and (a.known_at is null or a.known_at < :known)))
                order by a.tried_at nulls first, c.opened_at, c.case_id limit :limit""")
                .param("known", known.atOffset(ZoneOffset.UTC))
                .param("tried", tried.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> open(row))
                .list();
    }

    private OpenCase open(ResultSet row) throws SQLException {
        return new OpenCase(new ReviewId(row.getString("case_id")), row.getString("declaration_id"), dossier(row));
    }

    private Dossier dossier(ResultSet row) throws SQLException {
        return json.readValue(row.getString("document"), CaseFile.class).dossier();
    }
}
