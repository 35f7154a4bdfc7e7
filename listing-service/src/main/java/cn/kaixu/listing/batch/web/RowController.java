package cn.kaixu.listing.batch.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.batch.Batch;
import cn.kaixu.listing.batch.BatchStore;
import cn.kaixu.listing.batch.RowOutcome;
import cn.kaixu.listing.batch.RowStore;
import cn.kaixu.listing.batch.table.TableTemplate;
import cn.kaixu.platform.paging.Page;
import cn.kaixu.platform.paging.PageRequest;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.problem.ProblemTexts;
import cn.kaixu.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Shows and exports the rows of a batch, and gives the template out. */
@RestController
@RequestMapping("/api/batches")
@RolesAllowed({Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK, Roles.PATENTEE})
class RowController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final BatchStore batches;
    private final RowStore rows;
    private final TableTemplate template;
    private final ProblemTexts texts = ProblemTexts.fromBundles();

    RowController(BatchStore batches, RowStore rows, TableTemplate template) {
        this.batches = batches;
        this.rows = rows;
        this.template = template;
    }

    @GetMapping("/{id}/rows")
    Page<RowView> page(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable RowOutcome outcome,
            PageRequest page,
            Actor actor,
            Locale locale) {
        Batch batch = own(id, actor);
        return rows.page(id, outcome, page).map(row -> RowView.of(row, batch, texts, locale));
    }

    @GetMapping("/{id}/rows.csv")
    ResponseEntity<StreamingResponseBody> csv(@PathVariable String id, Actor actor, Locale locale) {
        Batch batch = own(id, actor);
        StreamingResponseBody body = out -> {
            try (RowsCsv csv = new RowsCsv(out)) {
                rows.forEach(id, row -> csv.add(RowView.of(row, batch, texts, locale)));
            }
        };
        return file("rows-" + id + ".csv", CSV).body(body);
    }

    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template() {
        return file("开放许可汇总表模板.xlsx", XLSX).body(template.workbook());
    }

    private Batch own(String id, Actor actor) {
        return batches.find(id, actor.organisation().id()).orElseThrow(() -> new NotFound(id));
    }

    private static ResponseEntity.BodyBuilder file(String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString());
    }
}
