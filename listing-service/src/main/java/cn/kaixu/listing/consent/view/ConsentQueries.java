package cn.kaixu.listing.consent.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.kaixu.listing.consent.OwnerIdentity;
import cn.kaixu.listing.consent.value.Change;
import cn.kaixu.listing.consent.value.ConsentId;
import cn.kaixu.listing.consent.value.OwnerSignature;
import cn.kaixu.listing.consent.value.StatementText;
import cn.kaixu.listing.declaration.value.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers about requests for consent. */
@Component
public class ConsentQueries {

    private static final int MOST_LISTED = 200;
    private static final String SELECT = """
            select r.id, r.run, r.state, r.submission, r.statement, r.invitations, r.change, r.answer_by, r.reason, r.requested_at
              from consent_request r
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    ConsentQueries(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** One request by its run. */
    public Optional<ConsentEntry> find(String id, int run) {
        return one(SELECT + " where r.id = :id and r.run = :run", Map.of("id", id, "run", run));
    }

    /** The newest request of an organisation for a patent. */
    public Optional<ConsentEntry> newest(String id, String organisation) {
        return one(
                SELECT + " where r.id = :id and r.organisation = :organisation order by r.run desc limit 1",
                Map.of("id", id, "organisation", organisation));
    }

    /** The request a declaration refers to. */
    public Optional<ConsentEntry> referred(String reference) {
        int slash = reference.indexOf('/');
        return find(reference.substring(0, slash), Integer.parseInt(reference, slash + 1, reference.length(), 10));
    }

    /** What an organisation asked for, newest first. */
    public List<ConsentEntry> askedBy(String organisation) {
        return list(
                SELECT + " where r.organisation = :organisation order by r.requested_at desc limit " + MOST_LISTED,
                Map.of("organisation", organisation));
    }

    /** What waits for the signature of an owner of this name. */
    public List<ConsentEntry> waitingFor(String name) {
        return list(SELECT + """
                 where r.state = 'OPEN'
                   and exists (select 1 from consent_owner o
                                where o.id = r.id and o.run = r.run and o.state = 'INVITED' and o.name_key = :name)
                 order by r.requested_at
                """, Map.of("name", OwnerIdentity.key(name)));
    }

    /** What the owners of a patent were asked to agree to after a round of its declaration was handed in, newest first. */
    public List<ConsentEntry> changes(String id, int round) {
        return list(SELECT + """
                         where r.id = :id and (r.change ->> 'round')::integer = :round
                         order by r.run desc limit\s""" + MOST_LISTED, Map.of("id", id, "round", round));
    }

    /** Open requests whose last day to answer lies before the given one, at most so many. */
    public List<ConsentEntry> unansweredBefore(LocalDate day, int limit) {
        return list(
                SELECT + " where r.state = 'OPEN' and r.answer_by < :day order by r.answer_by, r.id limit :limit",
                Map.of("day", day, "limit", limit));
    }

    private Optional<ConsentEntry> one(String statement, Map<String, ?> parameters) {
        return list(statement, parameters).stream().findFirst();
    }

    private List<ConsentEntry> list(String statement, Map<String, ?> parameters) {
        return sql.sql(statement).params(parameters).query(this::entry).list();
    }

    private ConsentEntry entry(ResultSet row, int number) throws SQLException {
        String id = row.getString("id");
        int run = row.getInt("run");
        return new ConsentEntry(
                new ConsentId(id),
                run,
                ConsentState.valueOf(row.getString("state")),
                json.readValue(row.getString("submission"), Submission.class),
                json.readValue(row.getString("statement"), StatementText.class),
                row.getString("invitations"),
                change(row.getString("change")),
                row.getObject("answer_by", LocalDate.class),
                row.getString("reason"),
                row.getTimestamp("requested_at").toInstant(),
                owners(id, run));
    }

    private List<OwnerEntry> owners(String id, int run) {
        return sql.sql("""
                        select owner, name, state, signature, reason from consent_owner
                         where id = :id and run = :run order by owner
                        """)
                .param("id", id)
                .param("run", run)
                .query((row, number) -> new OwnerEntry(
                        row.getInt("owner"),
                        row.getString("name"),
                        OwnerEntry.State.valueOf(row.getString("state")),
                        signature(row.getString("signature")),
                        row.getString("reason")))
                .list();
    }

    private @Nullable Change change(@Nullable String stored) {
        return stored == null ? null : json.readValue(stored, Change.class);
    }

    private @Nullable OwnerSignature signature(@Nullable String stored) {
        return stored == null ? null : json.readValue(stored, OwnerSignature.class);
    }
}
