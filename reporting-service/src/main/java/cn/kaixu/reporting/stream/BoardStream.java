package cn.kaixu.reporting.stream;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import cn.kaixu.platform.problem.Refused;
import cn.kaixu.reporting.config.ReportingProperties;
import cn.kaixu.reporting.indicator.AsOf;
import cn.kaixu.reporting.indicator.Board;
import cn.kaixu.reporting.indicator.BoardFactory;
import cn.kaixu.reporting.indicator.IndicatorRefusal;
import cn.kaixu.reporting.indicator.Question;
import cn.kaixu.reporting.log.LogQueries;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Pushes the board to live readers when the log has grown, at most once a pause however much happens. It looks at the log's
 * head instead of listening to this process, so it also moves when another replica handled the message.
 */
@Component
public class BoardStream implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BoardStream.class);
    private static final long NEVER = -1;
    /** A line ends after half an hour; browsers connect again by themselves. */
    private static final long LONGEST_LINE = TimeUnit.MINUTES.toMillis(30);

    private final LogQueries log;
    private final BoardFactory boards;
    private final ReportingProperties.Stream limits;
    private final Clock clock;
    private final Semaphore places;
    private final Map<SseEmitter, Subscription> readers = new ConcurrentHashMap<>();
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private long shown = NEVER;

    BoardStream(
            LogQueries log, BoardFactory boards, ReportingProperties properties, Clock clock, MeterRegistry meters) {
        this.log = log;
        this.boards = boards;
        this.limits = properties.stream();
        this.clock = clock;
        this.places = new Semaphore(limits.readers());
        meters.gaugeMapSize("kaixu.reporting.stream.readers", List.of(), readers);
    }

    /** A new line; its first event is the board of this moment. */
    SseEmitter open() {
        if (!places.tryAcquire()) {
            throw new Refused(IndicatorRefusal.STREAM_FULL);
        }
        SseEmitter line = new SseEmitter(LONGEST_LINE);
        BoardReader reader = new BoardReader(line, limits.heartbeat());
        reader.offer(now());
        Thread thread = Thread.ofVirtual().name("board-reader").unstarted(reader);
        readers.put(line, new Subscription(reader, thread));
        line.onCompletion(() -> close(line));
        line.onTimeout(line::complete);
        line.onError(failure -> close(line));
        thread.start();
        return line;
    }

    private void close(SseEmitter line) {
        Subscription gone = readers.remove(line);
        if (gone != null) {
            gone.thread().interrupt();
            places.release();
        }
    }

    private void look() {
        if (readers.isEmpty()) {
            return;
        }
        try {
            long position = log.position();
            if (position != shown) {
                Board board = now();
                readers.values().forEach(subscription -> subscription.reader().offer(board));
                shown = position;
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("cannot read the board just now; trying again", e);
        }
    }

    private Board now() {
        return boards.board(new Question(AsOf.read(null, clock), null, null, null));
    }

    @Override
    public void start() {
        CountDownLatch end = new CountDownLatch(1);
        stopped = end;
        Thread.ofPlatform().daemon().name("board-watch").start(() -> watch(end));
    }

    private void watch(CountDownLatch end) {
        try {
            while (!end.await(limits.pause().toMillis(), TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lines are ended before the web server waits for its requests to end. */
    @Override
    public void stop() {
        stopped.countDown();
        readers.keySet().forEach(SseEmitter::complete);
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    private record Subscription(BoardReader reader, Thread thread) {}
}
