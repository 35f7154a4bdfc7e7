package cn.kaixu.review.watchlist;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

import cn.kaixu.review.validity.value.Check;
import cn.kaixu.review.validity.value.CheckOutcome;
import cn.kaixu.review.watch.event.ImpairmentCured;
import cn.kaixu.review.watch.event.ImpairmentFound;
import cn.kaixu.review.watch.event.ListingVerified;
import cn.kaixu.review.watch.event.WatchEnded;
import cn.kaixu.review.watch.event.WatchEvent;
import cn.kaixu.review.watch.event.WatchOpened;
import cn.kaixu.review.watch.value.WatchId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the list of announced patents under watch. */
@Component
@ProcessingGroup(WatchProjection.PROCESSOR)
class WatchProjection {

    static final String PROCESSOR = "review.projection.watch";

    /** From bad to good. */
    private static final List<CheckOutcome> SEVERITY =
            List.of(CheckOutcome.FAIL, CheckOutcome.UNKNOWN, CheckOutcome.PASS);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    WatchProjection(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventHandler
    void project(WatchOpened event, @SequenceNumber long sequence) {
        jdbc.sql("""
                insert into watched_listing (watch_id, declaration_id, round, patent_number, announced_on, ended, sequence)
                values (?, ?, ?, ?, ?, false, ?) on conflict do nothing""")
                .params(
                        id(event),
                        event.matter().declarationId(),
                        event.matter().round(),
                        event.matter().patentNumber().value(),
                        event.announcedOn(),
                        sequence)
                .update();
    }

    @EventHandler
    void project(ListingVerified event, @SequenceNumber long sequence) {
        update(
                jdbc.sql("""
                        update watched_listing set sequence = :sequence, verified_at = :at, worst_outcome = :worst,
                            rule_set = :ruleSet, checks = :checks::jsonb
                        where watch_id = :id and sequence < :sequence""")
                        .param("at", event.checkedAt().atOffset(ZoneOffset.UTC))
                        .param("worst", worst(event.checks()))
                        .param("ruleSet", event.ruleSet())
                        .param("checks", json.writeValueAsString(event.checks())),
                event,
                sequence);
    }

    /** The time of the first finding stays while the grounds change. */
    @EventHandler
    void project(ImpairmentFound event, @SequenceNumber long sequence) {
        update(
                jdbc.sql("""
                        update watched_listing set sequence = :sequence, hindrances = :findings::jsonb,
                            impaired_since = coalesce(impaired_since, :at)
                        where watch_id = :id and sequence < :sequence""")
                        .param("at", event.foundAt().atOffset(ZoneOffset.UTC))
                        .param("findings", json.writeValueAsString(event.findings())),
                event,
                sequence);
    }

    @EventHandler
    void project(ImpairmentCured event, @SequenceNumber long sequence) {
        update(jdbc.sql("""
                        update watched_listing set sequence = :sequence, hindrances = '[]', impaired_since = null
                        where watch_id = :id and sequence < :sequence"""), event, sequence);
    }

    @EventHandler
    void project(WatchEnded event, @SequenceNumber long sequence) {
        update(jdbc.sql("""
                        update watched_listing set sequence = :sequence, ended = true
                        where watch_id = :id and sequence < :sequence"""), event, sequence);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from watched_listing").update();
    }

    /** No row changed: either the event was projected before, or the listing is not there, which must not happen. */
    private void update(JdbcClient.StatementSpec statement, WatchEvent event, long sequence) {
        String id = id(event);
        int rows = statement.param("id", id).param("sequence", sequence).update();
        if (rows == 0
                && jdbc.sql("select 1 from watched_listing where watch_id = ?")
                        .param(id)
                        .query()
                        .listOfRows()
                        .isEmpty()) {
            throw new IllegalStateException(
                    "no watch " + id + " to project " + event.getClass().getSimpleName());
        }
    }

    private static String worst(List<Check> checks) {
        return checks.stream()
                .map(Check::outcome)
                .min(Comparator.comparingInt(SEVERITY::indexOf))
                .orElse(CheckOutcome.UNKNOWN)
                .name();
    }

    private static String id(WatchEvent event) {
        return WatchId.of(event.matter()).value();
    }
}
