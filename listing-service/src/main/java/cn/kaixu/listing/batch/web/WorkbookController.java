package cn.kaixu.listing.batch.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.batch.Batch;
import cn.kaixu.listing.batch.BatchStore;
import cn.kaixu.listing.batch.BatchWorkbook;
import cn.kaixu.listing.batch.RowStore;
import cn.kaixu.listing.batch.TablePlace;
import cn.kaixu.listing.batch.file.FileKind;
import cn.kaixu.listing.batch.marking.RowMark;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.problem.ProblemTexts;
import cn.kaixu.platform.security.Actor;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Gives clerks their own table back, marked. It is in Chinese whoever asks, like the table itself. */
@RestController
@RequestMapping("/api/batches/{id}/workbook")
@RolesAllowed({Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK, Roles.PATENTEE})
class WorkbookController {

    private final BatchStore batches;
    private final RowStore rows;
    private final BatchWorkbook workbook;
    private final ProblemTexts texts = ProblemTexts.fromBundles();

    WorkbookController(BatchStore batches, RowStore rows, BatchWorkbook workbook) {
        this.batches = batches;
        this.rows = rows;
        this.workbook = workbook;
    }

    @GetMapping
    ResponseEntity<StreamingResponseBody> marked(@PathVariable String id, Actor actor) {
        Batch batch = batches.find(id, actor.organisation().id()).orElseThrow(() -> new NotFound(id));
        BatchWorkbook.Original original = workbook.open(batch);
        ContentDisposition name = ContentDisposition.attachment()
                .filename(name(batch.fileName(), original.kind()), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type(original.kind()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .cacheControl(CacheControl.noStore())
                .body(out -> original.write(marks(batch), out));
    }

    private Map<TablePlace, List<RowMark>> marks(Batch batch) {
        Map<TablePlace, List<RowMark>> marks = new LinkedHashMap<>();
        rows.forEach(
                batch.id(),
                row -> marks.computeIfAbsent(batch.placeOf(row.row()), table -> new ArrayList<>())
                        .add(RowMarks.of(RowView.of(row, batch, texts, Locale.SIMPLIFIED_CHINESE))));
        return marks;
    }

    /** The name it came with, saying that it is marked now, and telling the kind it really is. */
    private static String name(String original, FileKind kind) {
        String plain = original.replaceAll("(（标注）)?\\.[A-Za-z]{3,4}$", "");
        return (plain.isBlank() ? "汇总表" : plain) + "（标注）." + kind.name().toLowerCase(Locale.ROOT);
    }

    private static MediaType type(FileKind kind) {
        return MediaType.parseMediaType(
                switch (kind) {
                    case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                    case XLS -> "application/vnd.ms-excel";
                    case CSV -> "text/csv";
                    case ZIP -> "application/zip";
                });
    }
}
