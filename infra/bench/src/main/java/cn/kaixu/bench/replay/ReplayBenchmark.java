package cn.kaixu.bench.replay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import cn.kaixu.bench.Benchmark;
import cn.kaixu.bench.append.OneCounted;
import cn.kaixu.bench.append.TallyService;
import cn.kaixu.bench.figure.Comparison;
import cn.kaixu.bench.figure.Figure;
import cn.kaixu.platform.eventstore.GroupCommitEventStorageEngine;
import org.awaitility.Awaitility;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;

/** A3: everything stored, through the processor of an empty view, against a cursor over the same rows. */
public final class ReplayBenchmark implements Benchmark {

    private static final int EVENTS = 100_000;
    private static final int EVENTS_AN_APPEND = 500;
    private static final String REMARK = "一项关于精密光学元件支撑结构的专利权人声明，按公开的标准许可任何人实施。".repeat(3);

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public List<Figure> measure() throws Exception {
        try (TallyService service = TallyService.start(EmptyView.class)) {
            fill(service.part(GroupCommitEventStorageEngine.class));
            StreamingEventProcessor processor = service.part(EventProcessingConfiguration.class)
                    .eventProcessor(EmptyView.PROCESSOR, StreamingEventProcessor.class)
                    .orElseThrow();
            EmptyView view = service.part(EmptyView.class);
            awaitAll(view);
            replay(processor, view);
            scan(service.dataSource());
            return Comparison.of(() -> replay(processor, view), () -> scan(service.dataSource()))
                    .figures("A3.replay", "1/s", "cursor over all columns in the same JVM");
        }
    }

    private static void fill(GroupCommitEventStorageEngine engine) {
        for (int append = 0; append < EVENTS / EVENTS_AN_APPEND; append++) {
            String tally = "tally-" + append;
            List<DomainEventMessage<OneCounted>> events = new ArrayList<>();
            for (long number = 0; number < EVENTS_AN_APPEND; number++) {
                events.add(
                        new GenericDomainEventMessage<>("Tally", tally, number, new OneCounted(tally, number, REMARK)));
            }
            engine.appendEvents(events);
        }
    }

    private static double replay(StreamingEventProcessor processor, EmptyView view) {
        processor.shutDown();
        processor.resetTokens();
        long start = System.nanoTime();
        processor.start();
        awaitAll(view);
        return EVENTS / seconds(start);
    }

    private static void awaitAll(EmptyView view) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> view.shown() == EVENTS);
    }

    private static double scan(DataSource dataSource) throws SQLException {
        long start = System.nanoTime();
        long read = 0;
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement select =
                    connection.prepareStatement("select * from domain_event order by position")) {
                select.setFetchSize(1000);
                ResultSet rows = select.executeQuery();
                while (rows.next()) {
                    read += readAll(rows);
                }
            }
            connection.rollback();
        }
        if (read != EVENTS) {
            throw new IllegalStateException("read " + read + " events");
        }
        return EVENTS / seconds(start);
    }

    private static int readAll(ResultSet row) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        int present = 0;
        for (int column = 1; column <= columns; column++) {
            present |= row.getObject(column) == null ? 0 : 1;
        }
        return present;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
