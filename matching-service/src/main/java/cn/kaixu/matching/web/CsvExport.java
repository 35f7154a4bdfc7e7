package cn.kaixu.matching.web;

import java.util.List;
import java.util.stream.Collectors;

import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.matching.pool.Owner;
import cn.kaixu.platform.csv.CsvTable;

/** Search results as a CSV file a spreadsheet opens: see {@link CsvTable}. */
final class CsvExport {

    private static final List<String> HEADER = List.of(
            "专利号", "专利名称", "专利类型", "专利权人", "使用费标准", "许可期限届满日", "开放范围", "所在地", "公告日", "已达成许可", "已备案许可", "演示数据字段");

    private CsvExport() {}

    static String of(List<PoolItem> items) {
        return CsvTable.of(HEADER, items.stream().map(CsvExport::row));
    }

    private static List<String> row(PoolItem item) {
        return List.of(
                item.patentNumber(),
                item.title(),
                PatentType.valueOf(item.patentType()).chinese(),
                item.patentees().stream().map(Owner::name).collect(Collectors.joining("；")),
                item.feeLabel(),
                item.licenceEnd().toString(),
                item.scopeName(),
                item.placeName(),
                item.announcedOn().toString(),
                Integer.toString(item.licences()),
                Integer.toString(item.recordedLicences()),
                String.join(" ", item.demoFields()));
    }
}
