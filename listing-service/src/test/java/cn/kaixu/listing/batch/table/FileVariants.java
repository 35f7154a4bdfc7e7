package cn.kaixu.listing.batch.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;

/** The same table in other files: old workbooks, several sheets, archives with scans. */
final class FileVariants {

    private static final byte[] SCAN = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    private FileVariants() {}

    static Stream<TableVariant> all() {
        return Stream.concat(workbooks(), archives());
    }

    private static Stream<TableVariant> workbooks() {
        return Stream.of(
                TableVariant.of("XLSX", Saved.xlsx(Grid.usual())),
                TableVariant.of("XLS of Excel 97", Saved.xls(Grid.usual())),
                TableVariant.of(
                        "XLS with titles, merged and hidden",
                        Saved.xls(Grid.usual()
                                .above("湖北省专利开放许可（试点）汇总表")
                                .merge(0, 0, 0, 11)
                                .hideColumn("联系电话"))),
                TableVariant.of("a cover sheet before the table", Saved.xlsx(workbook -> {
                    workbook.newWorksheet("封面").value(0, 0, "武汉理工大学 2022年");
                    Saved.put(workbook.newWorksheet("汇总表"), Grid.usual());
                })),
                TableVariant.of("an older table on a hidden sheet", Saved.xlsx(workbook -> {
                    Worksheet old = workbook.newWorksheet("旧表");
                    Saved.put(old, Grid.usual());
                    old.setVisibilityState(VisibilityState.HIDDEN);
                    Saved.put(workbook.newWorksheet("汇总表"), Grid.usual());
                })),
                TableVariant.of("an older table on a hidden sheet, as XLS", Saved.xls(workbook -> {
                    Saved.put(workbook.createSheet("旧表"), Grid.usual());
                    Saved.put(workbook.createSheet("汇总表"), Grid.usual());
                    workbook.setActiveSheet(1);
                    workbook.setSheetHidden(0, true);
                })),
                TableVariant.of("an empty table beside the full one", Saved.xlsx(workbook -> {
                    Saved.put(workbook.newWorksheet("模板"), emptied());
                    Saved.put(workbook.newWorksheet("汇总表"), Grid.usual());
                })));
    }

    private static Grid emptied() {
        Grid grid = Grid.usual();
        grid.rows.subList(1, grid.rows.size()).clear();
        return grid;
    }

    private static Stream<TableVariant> archives() {
        return Stream.of(
                archive("an XLSX and scans", "汇总表.xlsx", Saved.xlsx(Grid.usual()), StandardCharsets.UTF_8),
                archive("an XLS and scans", "汇总表.xls", Saved.xls(Grid.usual()), StandardCharsets.UTF_8),
                archive(
                        "a CSV and scans named in GB18030",
                        "报送/汇总表.csv",
                        Saved.csv(Grid.usual(), Charset.forName("GB18030"), ","),
                        Charset.forName("GB18030")));
    }

    private static TableVariant archive(String name, String table, byte[] content, Charset names) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("声明/ZL201610537144.X.pdf", SCAN);
        files.put(table, content);
        files.put("声明/ZL201821672188.4.pdf", SCAN);
        files.put("__MACOSX/._" + table, new byte[] {0, 5, 22, 7});
        return TableVariant.of("an archive with " + name, Saved.zip(names, files));
    }
}
