package cn.kaixu.listing.conversion.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The list of an export as CSV and as a workbook. The CSV is the same byte for byte whenever it is made, so that its hash names the export. */
final class ExportList {

    private static final String MARK = "\uFEFF";
    /** Also as wide as characters: spreadsheets set to Chinese take these for the same. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private ExportList() {}

    static byte[] csv(List<ExportLine> lines) {
        StringWriter text = new StringWriter();
        text.write(MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(numbered("序号", ExportLine.HEADINGS));
            for (int at = 0; at < lines.size(); at++) {
                csv.writeRecord(numbered(
                        Integer.toString(at + 1),
                        lines.get(at).cells().stream().map(ExportList::harmless).toList()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] workbook(List<ExportLine> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Kaixu", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("专利开放许可声明清单");
            row(sheet, 0, numbered("序号", ExportLine.HEADINGS));
            for (int at = 0; at < lines.size(); at++) {
                row(
                        sheet,
                        at + 1,
                        numbered(Integer.toString(at + 1), lines.get(at).cells()));
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void row(Worksheet sheet, int number, List<String> cells) {
        for (int at = 0; at < cells.size(); at++) {
            sheet.value(number, at, harmless(cells.get(at)));
        }
    }

    private static List<String> numbered(String number, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(number));
        row.addAll(cells);
        return row;
    }

    /** A leading quote mark makes a spreadsheet read text where it would compute. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
