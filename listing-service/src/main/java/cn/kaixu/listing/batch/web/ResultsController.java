package cn.kaixu.listing.batch.web;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

import jakarta.annotation.security.RolesAllowed;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.batch.Batch;
import cn.kaixu.listing.batch.BatchRefusal;
import cn.kaixu.listing.batch.BatchRow;
import cn.kaixu.listing.batch.BatchStore;
import cn.kaixu.listing.batch.RowStore;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.problem.ProblemTexts;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.security.Actor;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import tools.jackson.databind.json.JsonMapper;

/** The outcome of every row as a stream of lines, which goes on while the batch is being worked on. */
@RestController
@RolesAllowed({Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK, Roles.PATENTEE})
class ResultsController {

    private static final int MOST_READERS = 64;
    private static final long NO_END = 0;

    private final BatchStore batches;
    private final RowStore rows;
    private final JsonMapper json;
    private final ProblemTexts texts = ProblemTexts.fromBundles();
    private final Semaphore places = new Semaphore(MOST_READERS);
    private final CountDownLatch stopped = new CountDownLatch(1);

    ResultsController(BatchStore batches, RowStore rows, JsonMapper json) {
        this.batches = batches;
        this.rows = rows;
        this.json = json;
    }

    @GetMapping(path = "/api/batches/{id}/results", produces = MediaType.APPLICATION_NDJSON_VALUE)
    ResponseEntity<ResponseBodyEmitter> results(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "true") boolean follow,
            Actor actor,
            Locale locale) {
        ResultStream.ResultSource source = source(id, actor.organisation().id());
        source.batch();
        if (!places.tryAcquire()) {
            throw new Refused(BatchRefusal.RESULT_STREAMS_FULL);
        }
        ResponseBodyEmitter line = new ResponseBodyEmitter(NO_END);
        ResultStream stream =
                new ResultStream(line, source, after, follow, new ResultStream.Words(texts, locale, json), stopped);
        Thread.ofVirtual().name("batch-results").start(() -> {
            try {
                stream.run();
            } finally {
                places.release();
            }
        });
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_NDJSON)
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no") // proxies would hold lines back
                .body(line);
    }

    /** Readers are let go before the web server waits for its requests to end. */
    @EventListener(ContextClosedEvent.class)
    void letGo() {
        stopped.countDown();
    }

    private ResultStream.ResultSource source(String id, String organisation) {
        return new ResultStream.ResultSource() {
            @Override
            public Batch batch() {
                return batches.find(id, organisation).orElseThrow(() -> new NotFound(id));
            }

            @Override
            public List<BatchRow> after(int row, int limit) {
                return rows.after(id, row, limit);
            }
        };
    }
}
