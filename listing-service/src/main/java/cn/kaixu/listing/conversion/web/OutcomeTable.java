package cn.kaixu.listing.conversion.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.listing.batch.file.FileLimits;
import cn.kaixu.listing.batch.file.Table;
import cn.kaixu.listing.batch.file.TableFiles;
import cn.kaixu.listing.batch.file.TableRow;
import cn.kaixu.listing.batch.table.CellValues;
import cn.kaixu.listing.config.ListingProperties;
import cn.kaixu.listing.conversion.ConversionRefusal;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.platform.problem.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The table of outcomes: 专利号, 结果 (予以公告 or 不予公告), 公告号, 公告日, 理由, as CSV or workbook with the headings in its first row. Opened with the same
 * guards as a batch.
 */
@Component
class OutcomeTable {

    private static final List<String> ACCEPTED = List.of("予以公告", "公告", "接受");
    private static final List<String> REFUSED = List.of("不予公告", "不公告", "不接受");

    private final TableFiles files;

    OutcomeTable(ListingProperties properties) {
        ListingProperties.Batch batch = properties.batch();
        this.files = new TableFiles(new FileLimits(
                batch.fileSize().toBytes(),
                batch.rows(),
                batch.columns(),
                batch.archiveEntries(),
                batch.unpackedSize().toBytes(),
                batch.archiveRatio()));
    }

    /** One line; {@code declaration} is the id of the declaration, or the number as it was written where it is none. */
    record Line(int row, String patentNumber, String declaration, OutcomeRequest outcome) {}

    List<Line> read(byte[] content) {
        files.inspect(content);
        for (Table table : files.open(content).tables()) {
            Optional<Map<String, Integer>> columns =
                    table.rows().stream().findFirst().map(OutcomeTable::columns).filter(OutcomeTable::complete);
            if (columns.isPresent()) {
                return lines(table, columns.get());
            }
        }
        throw new Refused(ConversionRefusal.OUTCOME_COLUMNS_MISSING);
    }

    private static List<Line> lines(Table table, Map<String, Integer> columns) {
        List<Line> lines = new ArrayList<>();
        for (TableRow row : table.rows().subList(1, table.rows().size())) {
            String number = text(row, columns, "专利号");
            if (!number.isEmpty()) {
                lines.add(new Line(row.number(), number, declaration(number), outcome(row, columns, table.dayZero())));
            }
        }
        return lines;
    }

    private static OutcomeRequest outcome(TableRow row, Map<String, Integer> columns, int dayZero) {
        return new OutcomeRequest(
                accepted(text(row, columns, "结果")),
                text(row, columns, "公告号"),
                day(row, columns, dayZero),
                text(row, columns, "理由"));
    }

    private static Map<String, Integer> columns(TableRow row) {
        Map<String, Integer> columns = new HashMap<>();
        for (int at = 0; at < row.cells().size(); at++) {
            columns.putIfAbsent(row.cell(at).text().strip(), at);
        }
        return columns;
    }

    private static boolean complete(Map<String, Integer> columns) {
        return columns.containsKey("专利号") && columns.containsKey("结果");
    }

    private static String text(TableRow row, Map<String, Integer> columns, String heading) {
        Integer at = columns.get(heading);
        return at == null ? "" : row.cell(at).text().strip();
    }

    private static @Nullable LocalDate day(TableRow row, Map<String, Integer> columns, int dayZero) {
        Integer at = columns.get("公告日");
        return at == null ? null : CellValues.date(row.cell(at), dayZero).orElse(null);
    }

    private static @Nullable Boolean accepted(String word) {
        if (ACCEPTED.contains(word)) {
            return true;
        }
        return REFUSED.contains(word) ? false : null;
    }

    private static String declaration(String number) {
        return PatentNumber.read(number)
                .number()
                .map(DeclarationId::of)
                .map(DeclarationId::value)
                .orElse(number);
    }
}
