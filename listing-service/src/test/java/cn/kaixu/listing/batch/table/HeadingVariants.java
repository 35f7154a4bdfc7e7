package cn.kaixu.listing.batch.table;

import java.util.stream.Stream;

/** The same table under other headings: renamed, reordered, decorated, in two rows, with columns of no use. */
final class HeadingVariants {

    private HeadingVariants() {}

    static Stream<TableVariant> all() {
        return Stream.of(names(), places(), tiers()).flatMap(variants -> variants);
    }

    private static Stream<TableVariant> names() {
        return Stream.of(
                TableVariant.of(
                                "the headings of annex 3",
                                Saved.xlsx(Grid.usual()
                                        .rename("专利权人", "专利权人\n（全部）")
                                        .rename("专利类型", "专利类型（发明/实用新型/外观设计）")
                                        .rename("开放范围", "开放范围（全省/XX市）")))
                        .means("专利权人\n（全部）", Column.PATENTEES)
                        .means("专利类型（发明/实用新型/外观设计）", Column.PATENT_TYPE)
                        .means("开放范围（全省/XX市）", Column.SCOPE),
                TableVariant.of(
                                "other names in use",
                                Saved.xlsx(Grid.usual()
                                        .rename("专利名称", "发明创造名称")
                                        .rename("专利权人", "权利人")
                                        .rename("授权公告日", "授权日期")
                                        .rename("许可期限届满日", "许可截止日期")
                                        .rename("联系电话", "手机")))
                        .means("发明创造名称", Column.TITLE)
                        .means("权利人", Column.PATENTEES)
                        .means("授权日期", Column.GRANT_DATE)
                        .means("许可截止日期", Column.LICENCE_END)
                        .means("手机", Column.CONTACT_PHONE),
                decorated("headings with stars", "*%s"),
                decorated("headings with colons", "%s："),
                decorated("headings in square brackets' company", "%s【必填】"),
                TableVariant.of(
                                "headings spread by spaces",
                                Saved.xlsx(Grid.usual().rename("专利号", "专 利 号")))
                        .means("专 利 号", Column.PATENT_NUMBER),
                TableVariant.of(
                                "numbered headings",
                                Saved.xlsx(Grid.usual().rename("专利号", "1.专利号").rename("专利名称", "②专利名称")))
                        .means("1.专利号", Column.PATENT_NUMBER)
                        .means("②专利名称", Column.TITLE),
                TableVariant.of(
                        "columns that are none of ours",
                        Saved.xlsx(Grid.usual()
                                .add("发明人", "张三", "李四", "王五")
                                .add("授权公告号", "CN106006972B", "CN208953478U", "")
                                .add("备注", "", "重点", ""))));
    }

    private static TableVariant decorated(String name, String pattern) {
        TableVariant variant =
                TableVariant.of(name, Saved.xlsx(Grid.usual().headings(heading -> String.format(pattern, heading))));
        Grid.HEADINGS.forEach(heading -> variant.means(
                String.format(pattern, heading), variant.meaning(heading).orElseThrow()));
        return variant;
    }

    private static Stream<TableVariant> places() {
        return Stream.of(
                TableVariant.of(
                        "columns in reverse order", Saved.xlsx(Grid.usual().backwards())),
                TableVariant.of(
                        "a table that begins at column D",
                        Saved.xlsx(Grid.usual().shift(3))),
                TableVariant.of(
                        "three title rows, merged across",
                        Saved.xlsx(Grid.usual()
                                .above("附件3")
                                .above("湖北省专利开放许可（试点）汇总表")
                                .above("单位名称（盖章）：", "", "", "联系人:", "", "联系电话：")
                                .merge(1, 0, 1, 11)
                                .merge(2, 0, 2, 2))),
                TableVariant.of(
                        "without the number in the list",
                        Saved.xlsx(Grid.usual().drop("序号"))),
                TableVariant.of(
                        "a hidden column of no use",
                        Saved.xlsx(Grid.usual().add("内部编码", "a", "b", "c").hideColumn("内部编码"))),
                TableVariant.of(
                        "a hidden column, still of use", Saved.xlsx(Grid.usual().hideColumn("授权公告日"))),
                TableVariant.of(
                                "a hidden old column under the same heading",
                                Saved.xlsx(Grid.usual()
                                        .rename("专利号", "专利号码")
                                        .add("专利号", "旧", "旧", "旧")
                                        .hideColumn("专利号")))
                        .means("专利号码", Column.PATENT_NUMBER)
                        .means("专利号", null),
                TableVariant.of(
                        "a row that numbers the columns",
                        Saved.xlsx(Grid.usual()
                                .between(1, "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"))),
                TableVariant.of(
                        "the header once more on the second page",
                        Saved.xlsx(Grid.usual().between(2, Grid.HEADINGS.toArray()))));
    }

    private static Stream<TableVariant> tiers() {
        Object[] lower = {"", "", "", "", "", "", "", "", "", "", "联系人", "联系电话"};
        return Stream.of(
                TableVariant.of(
                        "a header of two rows, merged",
                        Saved.xlsx(merged(Grid.usual()
                                .rename("联系人", "联系方式")
                                .rename("联系电话", "")
                                .between(1, lower)))),
                TableVariant.of(
                        "a header of two rows, merged, as XLS",
                        Saved.xls(merged(Grid.usual()
                                .rename("联系人", "联系方式")
                                .rename("联系电话", "")
                                .between(1, lower)))),
                TableVariant.of(
                        "a header of two rows as text",
                        Saved.csv(Grid.usual()
                                .rename("联系人", "联系方式")
                                .rename("联系电话", "")
                                .between(1, lower))));
    }

    private static Grid merged(Grid grid) {
        for (int column = 0; column < 10; column++) {
            grid.merge(0, column, 1, column);
        }
        return grid.merge(0, 10, 0, 11);
    }
}
