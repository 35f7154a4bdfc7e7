package cn.kaixu.listing.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what a form said earlier; the register itself shows the newest only. */
@Component
public class FormVersions {

    private static final String SELECT =
            "select round, digest, sequence from form_version where declaration_id = :id and ";

    private final JdbcClient sql;

    FormVersions(JdbcClient sql) {
        this.sql = sql;
    }

    /** What the form said in a round, newest first. */
    public List<FormVersion> of(String id, int round) {
        return sql.sql(SELECT + "round = :round order by sequence desc")
                .param("id", id)
                .param("round", round)
                .query(FormVersions::version)
                .list();
    }

    /** What an entry shows. */
    public FormVersion of(RegisterEntry entry) {
        return sql.sql(SELECT + "sequence <= :sequence order by sequence desc limit 1")
                .param("id", entry.id().value())
                .param("sequence", entry.sequence())
                .query(FormVersions::version)
                .single();
    }

    private static FormVersion version(ResultSet row, int number) throws SQLException {
        return new FormVersion(row.getInt("round"), row.getString("digest"), row.getLong("sequence"));
    }
}
