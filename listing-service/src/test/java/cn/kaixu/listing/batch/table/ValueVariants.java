package cn.kaixu.listing.batch.table;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import cn.kaixu.listing.batch.table.Grid.Computed;
import cn.kaixu.listing.batch.table.Grid.Percent;

/** The same values in other spellings, and values that cannot be taken as they are. */
final class ValueVariants {

    private ValueVariants() {}

    static Stream<TableVariant> all() {
        return Stream.of(numbers(), dates(), amounts(), owners(), rows(), broken())
                .flatMap(variants -> variants);
    }

    private static Stream<TableVariant> numbers() {
        return Stream.of(
                TableVariant.of(
                        "full-width digits and letters",
                        Saved.xlsx(Grid.usual()
                                .each("专利号", Grid::wide)
                                .each("授权公告日", Grid::wide)
                                .each("一次总付金额", Grid::wide)
                                .each("联系电话", Grid::wide))),
                TableVariant.of(
                        "full-width spaces around every value",
                        Saved.xlsx(Grid.usual()
                                .every(value -> value.toString().isEmpty() ? value : "\u3000" + value + "\u3000"))),
                TableVariant.of(
                        "invisible characters from a web page",
                        Saved.csv(Grid.usual()
                                .every(value -> value.toString().isEmpty() ? value : "\u200B" + value + "\uFEFF"))),
                spelled("without ZL", number -> number.substring(2)),
                spelled("with CN", number -> "CN" + number.substring(2)),
                spelled(
                        "without the dot, small x",
                        number -> number.replace(".", "").replace('X', 'x')),
                spelled("spread by spaces", number -> number.replaceAll("(\\d{4})", "$1 ")),
                TableVariant.of(
                        "patent numbers kept as numbers",
                        Saved.xlsx(Grid.usual().put(2, "专利号", 201821672188.4).put(3, "专利号", 201821730820.6))),
                TableVariant.of(
                        "patent numbers kept as numbers, as XLS",
                        Saved.xls(Grid.usual().put(2, "专利号", 201821672188.4).put(3, "专利号", 201821730820.6))),
                TableVariant.of(
                                "patent numbers damaged to 2.02E+12",
                                Saved.csv(Grid.usual().put(2, "专利号", "2.02E+12").put(3, "专利号", "2.01822E+11")))
                        .reads(2, "patentNumber", "2.02E+12")
                        .reads(3, "patentNumber", "2.01822E+11"),
                TableVariant.of(
                                "a patent number rounded in the workbook itself",
                                Saved.xlsx(Grid.usual().put(1, "专利号", 2.02E12)))
                        .reads(1, "patentNumber", "2.02E+12"));
    }

    private static TableVariant spelled(String name, UnaryOperator<String> spelling) {
        return TableVariant.of(
                "patent numbers " + name,
                Saved.xlsx(Grid.usual().each("专利号", number -> spelling.apply(number.toString()))));
    }

    private static Stream<TableVariant> dates() {
        return Stream.of(
                TableVariant.of(
                        "dates as dates",
                        Saved.xlsx(Grid.usual().each("授权公告日", Grid::date).each("许可期限届满日", Grid::date))),
                TableVariant.of(
                        "dates as dates, as XLS",
                        Saved.xls(Grid.usual().each("授权公告日", Grid::date).each("许可期限届满日", Grid::date))),
                TableVariant.of("dates as day numbers", Saved.xlsx(Grid.usual().each("授权公告日", Grid::serial))),
                TableVariant.of(
                        "dates as day numbers, as XLS", Saved.xls(Grid.usual().each("授权公告日", Grid::serial))),
                TableVariant.of(
                        "dates as day numbers in text", Saved.csv(Grid.usual().each("授权公告日", Grid::serial))),
                dated("with dots", "$1.$2.$3"),
                dated("with strokes", "$1/$2/$3"),
                dated("in Chinese", "$1年$2月$3日"),
                dated("in Chinese with spaces", "$1 年 $2 月 $3 日"),
                dated("without marks", "$1$2$3"),
                dated("with midnight", "$1-$2-$3 00:00:00"),
                TableVariant.of(
                                "a year where a day is meant",
                                Saved.xlsx(Grid.usual().put(1, "授权公告日", 2019)))
                        .reads(1, "grantDate", "")
                        .finds(1, "grantDate", "date-is-readable"),
                TableVariant.of(
                                "a day that does not exist",
                                Saved.xlsx(Grid.usual().put(1, "许可期限届满日", "2030-02-30")))
                        .reads(1, "licenceEnd", "")
                        .finds(1, "licenceEnd", "date-is-readable"));
    }

    private static TableVariant dated(String name, String spelling) {
        return TableVariant.of(
                "dates " + name,
                Saved.csv(Grid.usual()
                        .each("授权公告日", day -> day.toString().replaceAll("(\\d+)-(\\d+)-(\\d+)", spelling))));
    }

    private static Stream<TableVariant> amounts() {
        return Stream.of(
                TableVariant.of("amounts as numbers", Saved.xlsx(Grid.usual().each("一次总付金额", Grid::number))),
                TableVariant.of(
                        "amounts with unit and commas",
                        Saved.xlsx(Grid.usual().put(1, "一次总付金额", "￥20,000.00元").put(2, "一次总付金额", "3.50005万元"))),
                TableVariant.of(
                                "a column in units of ten thousand",
                                Saved.xlsx(Grid.usual()
                                        .rename("一次总付金额", "一次总付金额（万元）")
                                        .put(1, "一次总付金额（万元）", 2)
                                        .put(2, "一次总付金额（万元）", "35000.5元")))
                        .means("一次总付金额（万元）", Column.AMOUNT),
                TableVariant.of(
                                "an amount with a decimal comma",
                                Saved.xlsx(Grid.usual().put(1, "一次总付金额", "20000,5")))
                        .reads(1, "royalty.amount", "")
                        .finds(1, "royalty.amount", "number-is-readable"),
                TableVariant.of("an amount left open", Saved.xlsx(Grid.usual().put(1, "一次总付金额", "面议")))
                        .reads(1, "royalty.amount", "")
                        .finds(1, "royalty.amount", "number-is-readable"),
                TableVariant.of(
                                "a share kept as a fraction",
                                Saved.xlsx(Grid.usual().add("提成比例", new Percent(0.05), 0.05, "5%")))
                        .means("提成比例", Column.SALES_SHARE)
                        .finds(2, "royalty.salesShare", "share-is-in-percent"));
    }

    private static Stream<TableVariant> owners() {
        return Stream.of(
                owned("several owners with a comma", "武汉理工大学,湖北工业大学"),
                owned("several owners with a stroke", "武汉理工大学/湖北工业大学"),
                owned("several owners with a space between institutions", "武汉理工大学 湖北工业大学"),
                owned("several owners with a wide space", "武汉理工大学\u3000湖北工业大学；"),
                owned("persons with a space between", "张三丰 李四光")
                        .reads(2, "patentees", "张三丰 李四光")
                        .finds(2, "patentees", "owners-are-separated"),
                owned("owners cut short", "武汉理工大学等3家")
                        .reads(2, "patentees", "武汉理工大学等3家")
                        .finds(2, "patentees", "owners-are-all-named"));
    }

    private static TableVariant owned(String name, String owners) {
        return TableVariant.of(name, Saved.xlsx(Grid.usual().put(2, "专利权人", owners)));
    }

    private static Stream<TableVariant> rows() {
        Grid sameOwner = Grid.usual().each("专利权人", owner -> "").put(1, "专利权人", "武汉理工大学");
        return Stream.of(
                TableVariant.of("owners merged over rows", Saved.xlsx(sameOwner.merge(1, 3, 3, 3)))
                        .readsEach("patentees", "武汉理工大学"),
                TableVariant.of("owners merged over rows, as XLS", Saved.xls(sameOwner))
                        .readsEach("patentees", "武汉理工大学"),
                TableVariant.of(
                        "totals, remarks and signatures below",
                        Saved.xlsx(Grid.usual()
                                .below("合 计", "", "3件", "", "", "", "", "", "", 55000.5)
                                .below("备注：本表一式两份")
                                .below("填表人：张三", "", "", "审核人：李四"))),
                TableVariant.of(
                        "totals in the column of numbers",
                        Saved.csv(Grid.usual().below("", "合计", "3件").below("", "总计：3"))),
                TableVariant.of(
                                "a row hidden by a filter",
                                Saved.xlsx(Grid.usual().hideRow(2)))
                        .finds(2, "patentNumber", "row-is-visible"),
                TableVariant.of(
                                "a row hidden by a filter, as XLS",
                                Saved.xls(Grid.usual().hideRow(2)))
                        .finds(2, "patentNumber", "row-is-visible"),
                TableVariant.of(
                                "a title that begins like a remark, its number missing",
                                Saved.csv(Grid.usual()
                                        .drop("序号")
                                        .put(3, "专利号", "")
                                        .put(3, "专利名称", "说明书用折叠装置")))
                        .reads(3, "patentNumber", "")
                        .reads(3, "title", "说明书用折叠装置"));
    }

    private static Stream<TableVariant> broken() {
        return Stream.of(
                TableVariant.of(
                                "a title that a spreadsheet could not find",
                                Saved.xlsx(Grid.usual().put(1, "专利名称", "#N/A")))
                        .reads(1, "title", "")
                        .finds(1, "title", "cell-has-a-value"),
                TableVariant.of(
                                "a column too narrow to be saved",
                                Saved.csv(Grid.usual().put(1, "授权公告日", "########")))
                        .reads(1, "grantDate", "")
                        .finds(1, "grantDate", "cell-has-a-value"),
                TableVariant.of(
                                "characters lost in a conversion",
                                Saved.csv(Grid.usual().put(1, "专利权人", "武汉\uFFFD\uFFFD大学")))
                        .reads(1, "patentees", "")
                        .finds(1, "patentees", "text-is-undamaged"),
                TableVariant.of(
                                "formulas with results, as XLS",
                                Saved.xls(Grid.usual().put(1, "一次总付金额", new Computed("2*10000", 0))))
                        .finds(1, "royalty.amount", "value-is-entered"),
                TableVariant.of(
                                "words that are not known",
                                Saved.xlsx(Grid.usual()
                                        .put(1, "专利类型", "方法")
                                        .put(2, "开放范围", "火星市")
                                        .put(3, "使用费标准", "看情况")))
                        .reads(1, "patentType", "")
                        .finds(1, "patentType", "patent-type-is-readable")
                        .reads(2, "scope", "")
                        .finds(2, "scope", "place-is-readable")
                        .reads(3, "royalty", "")
                        .finds(3, "royalty", "fee-standard-is-readable"));
    }
}
