package cn.kaixu.listing.batch.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The same table as text: encodings, separators, quoting. */
final class TextVariants {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextVariants() {}

    static Stream<TableVariant> all() {
        return Stream.concat(encodings(), separators());
    }

    private static Stream<TableVariant> encodings() {
        Grid grid = Grid.usual();
        String text = Saved.lines(grid, ",", false);
        return Stream.of(
                TableVariant.of("CSV in UTF-8", Saved.csv(grid)),
                TableVariant.of("CSV in UTF-8 with a mark", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)),
                TableVariant.of("CSV in GB18030", text.getBytes(GB18030)),
                TableVariant.of("CSV in GBK", text.getBytes(Charset.forName("GBK"))),
                TableVariant.of("CSV in UTF-16, big end first", text.getBytes(StandardCharsets.UTF_16)),
                TableVariant.of(
                        "tab-separated UTF-16, little end first, as Excel's Unicode text",
                        ("\uFEFF" + Saved.lines(grid, "\t", false)).getBytes(StandardCharsets.UTF_16LE)),
                TableVariant.of(
                                "CSV in GB18030 with a rare character of four bytes",
                                Saved.csv(Grid.usual().put(1, "联系人", "张㼆").put(2, "联系人", "李𠮷"), GB18030, ","))
                        .reads(1, "name", "张㼆")
                        .reads(2, "name", "李𠮷"));
    }

    private static Stream<TableVariant> separators() {
        Grid grid = Grid.usual();
        return Stream.of(
                TableVariant.of("separated by tabs", Saved.csv(grid, StandardCharsets.UTF_8, "\t")),
                TableVariant.of(
                        "separated by semicolons, owners by commas",
                        Saved.csv(Grid.usual().put(2, "专利权人", "武汉理工大学，湖北工业大学"), StandardCharsets.UTF_8, ";")),
                TableVariant.of("separated by bars", Saved.csv(grid, GB18030, "|")),
                TableVariant.of(
                        "naming its separator",
                        ("sep=;\r\n" + Saved.lines(Grid.usual().put(2, "专利权人", "武汉理工大学、湖北工业大学"), ";", false))
                                .getBytes(StandardCharsets.UTF_8)),
                TableVariant.of(
                        "with every field quoted", Saved.lines(grid, ",", true).getBytes(StandardCharsets.UTF_8)),
                TableVariant.of(
                        "with line feeds alone",
                        Saved.lines(grid, ",", false).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8)),
                TableVariant.of(
                        "with empty lines and separators to spare",
                        Saved.lines(grid, ",", false)
                                .replace("\r\n", ",,,\r\n\r\n,,,,\r\n")
                                .getBytes(StandardCharsets.UTF_8)),
                TableVariant.of(
                        "with digits kept as text by a formula",
                        Saved.csv(Grid.usual().each("专利号", number -> "=\"" + number + "\""))),
                TableVariant.of(
                        "with digits kept as text by an apostrophe",
                        Saved.csv(Grid.usual().each("专利号", number -> "'" + number))),
                TableVariant.of(
                        "with a title line and a line of the unit",
                        Saved.csv(Grid.usual().above("湖北省专利开放许可（试点）汇总表").above("单位名称（盖章）：武汉理工大学", "联系人:", "联系电话："))),
                TableVariant.of(
                                "with line breaks in headings and owners",
                                Saved.csv(Grid.usual()
                                        .put(2, "专利权人", "武汉理工大学\n湖北工业大学")
                                        .rename("专利权人", "专利权人\n（全部）")))
                        .means("专利权人\n（全部）", Column.PATENTEES));
    }
}
