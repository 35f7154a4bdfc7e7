package cn.kaixu.matching.web;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.annotation.security.PermitAll;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.matching.pool.PoolEntry;
import cn.kaixu.matching.pool.PoolQueries;
import cn.kaixu.matching.search.PoolSearch;
import cn.kaixu.matching.search.SearchResult;
import cn.kaixu.platform.paging.PageRequest;
import cn.kaixu.platform.problem.FieldProblem;
import cn.kaixu.platform.problem.Refused;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pool as everybody sees it, without logging in. */
@RestController
@RequestMapping("/api/pool")
@PermitAll
class PoolController {

    private static final int LARGEST_EXPORT = 10_000;
    private static final BigDecimal LARGEST_SALES = new BigDecimal("1000000000000");

    private final PoolSearch search;
    private final PoolQueries pool;
    private final PoolViews views;

    PoolController(PoolSearch search, PoolQueries pool, PoolViews views) {
        this.search = search;
        this.pool = pool;
        this.views = views;
    }

    @GetMapping
    PoolPage search(PoolFilter filter, PageRequest page) {
        SearchResult found = search.search(filter.request(page.offset(), page.size()));
        return new PoolPage(
                items(found, filter), page.page(), page.size(), found.total(), views.facets(found.facets()));
    }

    @GetMapping(path = "/export.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<byte[]> export(PoolFilter filter) {
        SearchResult found = search.search(filter.request(0, LARGEST_EXPORT));
        ContentDisposition file = ContentDisposition.attachment()
                .filename("专利开放许可池.csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(CsvExport.of(items(found, filter)).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/{patentNumber}")
    PatentPage patent(@PathVariable String patentNumber, @RequestParam(defaultValue = "1000000") BigDecimal sales) {
        if (sales.signum() < 0 || sales.compareTo(LARGEST_SALES) > 0) {
            throw new Refused(
                    PoolRefusal.SALES_OUT_OF_RANGE,
                    List.of(FieldProblem.of("sales", "sales-out-of-range", sales)
                            .suggesting("1000000")));
        }
        PatentNumber number = PatentNumber.read(patentNumber)
                .number()
                .orElseThrow(() -> new Refused(PoolRefusal.NOT_A_PATENT_NUMBER, patentNumber));
        PoolEntry entry =
                pool.find(number).orElseThrow(() -> new Refused(PoolRefusal.PATENT_NOT_IN_POOL, number.value()));
        return views.page(entry, pool.verifications(entry.offer().declarationId()), sales);
    }

    private List<PoolItem> items(SearchResult found, PoolFilter filter) {
        return pool.findAll(found.patents()).stream()
                .map(entry -> views.item(entry, filter.words()))
                .toList();
    }
}
