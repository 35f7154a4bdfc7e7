package cn.kaixu.reporting.indicator;

import java.nio.charset.StandardCharsets;
import java.time.Clock;

import jakarta.annotation.security.PermitAll;

import cn.kaixu.platform.paging.Page;
import cn.kaixu.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The records behind a figure, open to everybody as page and as CSV. */
@RestController
@PermitAll
public class RecordController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final RecordQueries records;
    private final Clock clock;

    RecordController(RecordQueries records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @GetMapping("/api/indicators/{id}/records")
    Page<IndicatorRecord> records(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String type,
            PageRequest page) {
        return records.page(IndicatorKind.of(id), new Question(AsOf.read(asOf, clock), place, kind, type), page);
    }

    @GetMapping("/api/indicators/{id}/records.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String type) {
        AsOf moment = AsOf.read(asOf, clock);
        String csv = RecordCsv.of(records.all(IndicatorKind.of(id), new Question(moment, place, kind, type)));
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(id + "-" + moment.day() + ".csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }
}
