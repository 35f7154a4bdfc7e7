package cn.kaixu.reporting.indicator;

import java.time.LocalDate;
import java.util.List;

import cn.kaixu.platform.csv.CsvTable;
import org.jspecify.annotations.Nullable;

/** The records as CSV; see {@link CsvTable}. */
final class RecordCsv {

    private static final List<String> HEADER =
            List.of("专利号", "发明创造名称", "专利类型", "所在地", "专利权人", "公告日", "生效许可数", "首次生效日", "首次备案日");

    private RecordCsv() {}

    static String of(List<IndicatorRecord> records) {
        return CsvTable.of(HEADER, records.stream().map(RecordCsv::cells));
    }

    private static List<String> cells(IndicatorRecord record) {
        return List.of(
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

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
