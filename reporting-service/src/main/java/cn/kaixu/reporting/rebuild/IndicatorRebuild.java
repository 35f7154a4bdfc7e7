package cn.kaixu.reporting.rebuild;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import cn.kaixu.platform.problem.Refused;
import cn.kaixu.reporting.exchange.inbound.MessageReader;
import cn.kaixu.reporting.indicator.IndicatorRefusal;
import cn.kaixu.reporting.indicator.fact.Fact;
import cn.kaixu.reporting.indicator.fact.FactTables;
import cn.kaixu.reporting.log.LogEntry;
import cn.kaixu.reporting.log.LogQueries;
import cn.kaixu.reporting.log.MessageLog;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills a second set of tables from the log while the first serves, then swaps them. The swap holds the log's head, so no
 * message falls between the two.
 */
@Component
public class IndicatorRebuild {

    private static final String NEXT = "indicator_next";
    private static final String OLD = "indicator_old";
    private static final int BATCH = 5_000;

    private final LogQueries log;
    private final MessageLog head;
    private final MessageReader reader;
    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ReentrantLock running = new ReentrantLock();

    IndicatorRebuild(
            LogQueries log,
            MessageLog head,
            MessageReader reader,
            JdbcTemplate sql,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.log = log;
        this.head = head;
        this.reader = reader;
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Rebuilds everything; one at a time. */
    public Outcome rebuild() {
        if (!running.tryLock()) {
            throw new Refused(IndicatorRefusal.REBUILD_RUNNING);
        }
        try {
            Instant start = clock.instant();
            dropLeftovers();
            sql.query("select create_indicator_tables(?)", row -> {}, NEXT);
            long position = fill(0);
            long end = swap(position);
            dropLeftovers();
            return new Outcome(end, Duration.between(start, clock.instant()).toMillis());
        } finally {
            running.unlock();
        }
    }

    private long fill(long from) {
        FactTables next = new FactTables(sql, NEXT);
        long position = from;
        List<LogEntry> entries;
        do {
            entries = log.after(position, BATCH);
            List<Fact> facts = entries.stream()
                    .flatMap(entry -> reader.fact(entry.message()).stream())
                    .toList();
            transaction.executeWithoutResult(status -> next.addAll(facts));
            position = entries.isEmpty() ? position : entries.getLast().position();
        } while (entries.size() == BATCH);
        return position;
    }

    private long swap(long position) {
        Long end = transaction.execute(status -> {
            head.lockHead();
            long last = fill(position);
            sql.execute("alter schema " + FactTables.LIVE + " rename to " + OLD);
            sql.execute("alter schema " + NEXT + " rename to " + FactTables.LIVE);
            return last;
        });
        return end == null ? position : end;
    }

    /** Also what an interrupted rebuild left behind; the live tables are never touched. */
    private void dropLeftovers() {
        sql.execute("drop schema if exists " + NEXT + " cascade");
        sql.execute("drop schema if exists " + OLD + " cascade");
    }

    /** Up to which log position was rebuilt, and how long it took. */
    public record Outcome(long position, long milliseconds) {}
}
