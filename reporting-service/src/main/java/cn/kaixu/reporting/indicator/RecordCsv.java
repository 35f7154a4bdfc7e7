package cn.kaixu.reporting.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The records as CSV that spreadsheets open rightly: UTF-8 with mark, every cell quoted, no cell a formula. */
final class RecordCsv {

    private static final String MARK = "\uFEFF";
    private static final String HEADER = line("专利号", "发明创造名称", "专利类型", "所在地", "专利权人", "公告日", "生效许可数", "首次生效日", "首次备案日");

    private RecordCsv() {}

    static String of(List<IndicatorRecord> records) {
        return records.stream().map(RecordCsv::line).collect(Collectors.joining("", MARK + HEADER, ""));
    }

    private static String line(IndicatorRecord record) {
        return line(
                record.patentNumber(),
                record.title(),
                Labels.type(record.patentType()),
                record.placeName(),
                String.join("；", record.patentees()),
                record.announcedOn().toString(),
                Long.toString(record.licences()),
                day(record.firstEffectiveFrom()),
                day(record.firstRecordedOn()));
    }

    private static String line(String... cells) {
        return Stream.of(cells).map(RecordCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String harmless = text.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
