package cn.kaixu.reporting.indicator.fact;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcTemplate;

/** Writes facts into the tables of one schema; a fact that is there already is left as it is. */
public final class FactTables {

    /** Schema the indicators are read from. */
    public static final String LIVE = "indicator";

    private final JdbcTemplate sql;
    private final String schema;

    public FactTables(JdbcTemplate sql, String schema) {
        this.sql = sql;
        this.schema = schema;
    }

    public void add(Fact fact) {
        addAll(List.of(fact));
    }

    /** Adds many at once, kind by kind; the order among facts means nothing. */
    public void addAll(List<Fact> facts) {
        insert(
                "announcement (declaration_id, round, patent_number, patent_type, title, place, announced_on, occurred_at)",
                of(Fact.Announced.class, facts)
                        .map(fact -> row(
                                fact.round().declarationId(),
                                fact.round().number(),
                                fact.patentNumber(),
                                fact.patentType(),
                                fact.title(),
                                fact.place(),
                                fact.announcedOn(),
                                moment(fact))));
        insert(
                "holder (declaration_id, round, holder_key, name, kind)",
                of(Fact.Announced.class, facts)
                        .flatMap(fact -> fact.holders().stream()
                                .map(holder -> row(
                                        fact.round().declarationId(),
                                        fact.round().number(),
                                        holder.key(),
                                        holder.name(),
                                        holder.kind()))));
        insert(
                "withdrawal (declaration_id, round, withdrawn_on, occurred_at)",
                of(Fact.Withdrawn.class, facts)
                        .map(fact -> row(
                                fact.round().declarationId(),
                                fact.round().number(),
                                fact.withdrawnOn(),
                                moment(fact))));
        insert(
                "withdrawal (declaration_id, round, withdrawn_on, occurred_at)",
                of(Fact.Revoked.class, facts).map(FactTables::revoked));
        insert(
                "revocation (declaration_id, round, revoked_on, occurred_at)",
                of(Fact.Revoked.class, facts).map(FactTables::revoked));
        insert(
                "suspension (declaration_id, round, suspended, occurred_at)",
                of(Fact.Suspended.class, facts)
                        .map(fact -> row(
                                fact.round().declarationId(), fact.round().number(), fact.suspended(), moment(fact))));
        insert(
                "licence (licence_id, patent_number, royalty_mode, agreed_royalty, effective_from, licence_end, occurred_at)",
                of(Fact.Licensed.class, facts)
                        .map(fact -> row(
                                fact.licenceId(),
                                fact.patentNumber(),
                                fact.royaltyMode(),
                                fact.agreedRoyalty(),
                                fact.effectiveFrom(),
                                fact.licenceEnd(),
                                moment(fact))));
        insert(
                "recordal (recordal_id, licence_id, record_number, recorded_on, occurred_at)",
                of(Fact.Recorded.class, facts)
                        .map(fact -> row(
                                fact.recordalId(),
                                fact.licenceId(),
                                fact.recordNumber(),
                                fact.recordedOn(),
                                moment(fact))));
    }

    private void insert(String table, Stream<Object[]> rows) {
        List<Object[]> values = rows.toList();
        if (!values.isEmpty()) {
            String marks = "?" + ", ?".repeat(values.getFirst().length - 1);
            sql.batchUpdate(
                    "insert into " + schema + "." + table + " values (" + marks + ") on conflict do nothing", values);
        }
    }

    private static Object[] revoked(Fact.Revoked fact) {
        return row(fact.round().declarationId(), fact.round().number(), fact.revokedOn(), moment(fact));
    }

    private static <F extends Fact> Stream<F> of(Class<F> type, List<Fact> facts) {
        return facts.stream().filter(type::isInstance).map((Function<Fact, F>) type::cast);
    }

    private static Object[] row(Object... values) {
        return values;
    }

    private static OffsetDateTime moment(Fact fact) {
        return fact.occurredAt().atOffset(ZoneOffset.UTC);
    }
}
