package cn.kaixu.platform.csv;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import cn.kaixu.platform.paging.Page;
import cn.kaixu.platform.paging.PageRequest;
import de.siegmar.fastcsv.writer.CsvWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A filtered list as a CSV file: in the encoding spreadsheets expect, no cell a formula, and never cut short without saying so. */
public final class CsvDownload {

    /** The rows an export asks its list for. */
    public static final PageRequest ROWS = new PageRequest(1, 10_000);

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private CsvDownload() {}

    /**
     * The list as a file to keep.
     *
     * @param name what is in it; the day of the export is added
     * @param page the first {@link #ROWS} rows of the list
     * @param cells one text a column; a column that is not known for a row is an empty text
     */
    public static <T> ResponseEntity<byte[]> of(
            String name, LocalDate day, List<String> header, Page<T> page, Function<T, List<String>> cells) {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(header);
            page.items()
                    .forEach(item -> csv.writeRecord(
                            cells.apply(item).stream().map(CsvText::harmless).toList()));
            if (page.total() > page.items().size()) {
                csv.writeRecord("共 %d 行，这里只有前 %d 行，请缩小筛选范围后再导出。"
                        .formatted(page.total(), page.items().size()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("%s %s.csv".formatted(name, day), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
