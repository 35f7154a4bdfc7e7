package cn.kaixu.listing.batch.web;

import java.net.URI;
import java.util.Locale;

import cn.kaixu.listing.batch.Batch;
import cn.kaixu.listing.batch.Taken;
import cn.kaixu.platform.problem.ProblemTexts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** How a batch is answered: 202 while there is something to do for it, 200 when the same content was sent before. */
final class BatchAnswer {

    private BatchAnswer() {}

    static ResponseEntity<BatchView> of(Taken taken, ProblemTexts texts, Locale locale) {
        return answer(taken.sentBefore() ? HttpStatus.OK : HttpStatus.ACCEPTED, taken.batch(), texts, locale);
    }

    static ResponseEntity<BatchView> accepted(Batch batch, ProblemTexts texts, Locale locale) {
        return answer(HttpStatus.ACCEPTED, batch, texts, locale);
    }

    private static ResponseEntity<BatchView> answer(HttpStatus status, Batch batch, ProblemTexts texts, Locale locale) {
        return ResponseEntity.status(status)
                .location(URI.create("/api/batches/" + batch.id()))
                .body(BatchView.of(batch, texts, locale));
    }
}
