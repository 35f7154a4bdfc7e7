package cn.kaixu.listing.batch.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import cn.kaixu.listing.batch.Batch;
import cn.kaixu.listing.batch.BatchRow;
import cn.kaixu.listing.batch.BatchState;
import cn.kaixu.listing.batch.RowOutcome;
import cn.kaixu.platform.problem.ProblemTexts;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import tools.jackson.databind.json.JsonMapper;

/**
 * One reader of results with a thread of its own. It goes through the rows by their numbers, a page at a time, so that neither a long batch nor a slow reader
 * fills the memory or holds a connection of the database.
 */
final class ResultStream implements Runnable {

    private static final int PAGE = 200;
    private static final Duration PAUSE = Duration.ofMillis(300);
    /** Proxies cut a line that is silent for a minute. */
    private static final int PAUSES_BEFORE_A_SIGN_OF_LIFE = 50;

    private static final byte[] EMPTY_LINE = {'\n'};

    private final ResponseBodyEmitter line;
    private final ResultSource source;
    private final boolean follow;
    private final Words words;
    private final CountDownLatch stopped;
    private int after;
    private int pauses;

    ResultStream(
            ResponseBodyEmitter line,
            ResultSource source,
            int after,
            boolean follow,
            Words words,
            CountDownLatch stopped) {
        this.line = line;
        this.source = source;
        this.after = after;
        this.follow = follow;
        this.words = words;
        this.stopped = stopped;
    }

    @Override
    public void run() {
        try {
            while (!sendNext()) {
                if (stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                    break; // without the last line, so the reader asks again from where it was
                }
                signOfLife();
            }
            line.complete();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            line.complete();
        } catch (IOException | RuntimeException e) {
            line.completeWithError(e); // the reader has gone, or the database has; either may ask again
        }
    }

    /** Sends what there is; says whether that was all. The state is read before the rows, so that none is missed in between. */
    private boolean sendNext() throws IOException {
        Batch batch = source.batch();
        boolean waits = follow && batch.state().busy();
        List<BatchRow> page;
        do {
            page = settled(source.after(after, PAGE), waits && batch.state() == BatchState.COMMITTING);
            send(page, batch);
        } while (page.size() == PAGE);
        if (waits) {
            return false;
        }
        line.send(words.line(new ResultLine.End(BatchView.of(batch, words.texts, words.locale))));
        return true;
    }

    /** While rows are handed in, in order, the first that still waits is where the reader has to wait too. */
    private static List<BatchRow> settled(List<BatchRow> rows, boolean committing) {
        return committing
                ? rows.stream()
                        .takeWhile(row -> row.outcome() != RowOutcome.READY)
                        .toList()
                : rows;
    }

    private void send(List<BatchRow> rows, Batch batch) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (BatchRow row : rows) {
            lines.writeBytes(words.line(ResultLine.of(row, batch, words.texts, words.locale)));
        }
        line.send(lines.toByteArray());
        after = rows.getLast().row();
        pauses = 0;
    }

    private void signOfLife() throws IOException {
        if (++pauses >= PAUSES_BEFORE_A_SIGN_OF_LIFE) {
            line.send(EMPTY_LINE);
            pauses = 0;
        }
    }

    /** In which language and how lines are written. */
    record Words(ProblemTexts texts, Locale locale, JsonMapper json) {

        byte[] line(Object content) {
            byte[] text = json.writeValueAsBytes(content);
            byte[] line = Arrays.copyOf(text, text.length + 1);
            line[text.length] = '\n';
            return line;
        }
    }

    /** Where the rows come from. */
    interface ResultSource {

        Batch batch();

        List<BatchRow> after(int row, int limit);
    }
}
