package cn.kaixu.listing.batch.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import cn.kaixu.contract.kernel.Places;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The platform's own summary table: annex 3 as it stands, followed by the columns that annex 4 asks for. */
public final class TableTemplate {

    private static final int HEADER = 2;
    private static final int FIRST_ROW = HEADER + 1;
    private static final int LAST_ROW = 20_002;
    private static final int LAST_TEXT_ROW = 5_002;
    private static final Map<Column, String> NOTES = Map.ofEntries(
            Map.entry(Column.PATENTEES, "（全部）"),
            Map.entry(Column.PATENT_TYPE, "（发明/实用新型/外观设计）"),
            Map.entry(Column.SCOPE, "（全省/XX市）"),
            Map.entry(Column.SALES_SHARE, "（%）"),
            Map.entry(Column.ENTRY_FEE, "（元）"),
            Map.entry(Column.AMOUNT, "（元）"),
            Map.entry(Column.FIRST, "（元）"),
            Map.entry(Column.LATER_AMOUNT, "（元）"),
            Map.entry(Column.TOTAL, "（元）"),
            Map.entry(Column.EVALUATION_REPORT, "（无/肯定/否定）"),
            Map.entry(Column.PERIOD, "（月份/季度/年度）"),
            Map.entry(Column.ALL_OWNERS_AGREED, "（是/否）"),
            Map.entry(Column.PROMISES_ACCEPTED, "（是/否）"));
    private static final List<String> ADVICE = List.of(
            "填写说明",
            "1. 前十列为通知附件3《汇总表》原有各列，其余为附件4《信息表》所需内容；空着的可以上传后在平台上成批补充。",
            "2. 专利号请按文本填写（单元格格式设为“文本”），例如 ZL201610537144.X，否则表格软件会改变号码。",
            "3. 专利权人有多个的，用分号隔开，须填写全体专利权人。",
            "4. 使用费标准只能任选其一：免费、入门费加提成、一次总付、总付额内分期支付、其他标准；只填所选标准需要的金额。",
            "5. 分期支付：总支付次数＝后续批次数＋1，总金额＝首期金额＋后续批次数×每批次金额。",
            "6. 许可期限届满日不能超过专利权届满日；一次性费用一般不超过2000万元，提成一般不超过净销售额的20%。",
            "7. 实用新型和外观设计须有专利权评价报告，且结论不是否定的。",
            "8. 单元格中请勿使用商业性宣传用语。");

    private final Places places;

    public TableTemplate(Places places) {
        this.places = places;
    }

    /** An empty XLSX with headings, choices and advice. */
    public byte[] workbook() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (Workbook workbook = new Workbook(out, "Kaixu", "1.0")) {
                table(workbook.newWorksheet("汇总表"));
                advice(workbook.newWorksheet("填写说明"));
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void table(Worksheet sheet) {
        sheet.value(0, 0, "湖北省专利开放许可（试点）汇总表");
        sheet.style(0, 0).bold().fontSize(16).set();
        sheet.value(1, 0, "单位名称（盖章）：");
        Column[] columns = Column.values();
        for (int at = 0; at < columns.length; at++) {
            Column column = columns[at];
            sheet.value(HEADER, at, column.heading() + NOTES.getOrDefault(column, ""));
            sheet.style(HEADER, at).bold().wrapText(true).fillColor("DDE7F3").set();
            sheet.width(at, column == Column.TITLE || column == Column.PATENTEES ? 36 : 16);
            if (column == Column.PATENT_NUMBER) {
                // every styled cell is written out, so only the column that spreadsheets damage is set to text
                sheet.range(FIRST_ROW, at, LAST_TEXT_ROW, at)
                        .style()
                        .format("@")
                        .set();
            }
        }
        sheet.freezePane(0, FIRST_ROW);
        choices(sheet, Column.PATENT_TYPE, "发明,实用新型,外观设计");
        choices(sheet, Column.FEE_MODE, "免费,入门费加提成,一次总付,总付额内分期支付,其他标准");
        choices(sheet, Column.PERIOD, "月份,季度,年度");
        choices(sheet, Column.EVALUATION_REPORT, "无,肯定,否定");
        choices(sheet, Column.ALL_OWNERS_AGREED, "是,否");
        choices(sheet, Column.PROMISES_ACCEPTED, "是,否");
        choices(
                sheet,
                Column.SCOPE,
                "全省,"
                        + String.join(
                                ",", places.names().values().stream().skip(1).toList()));
    }

    private static void choices(Worksheet sheet, Column column, String list) {
        int at = List.of(Column.values()).indexOf(column);
        sheet.range(FIRST_ROW, at, LAST_ROW, at).validateWithListByFormula("\"" + list + "\"");
    }

    private static void advice(Worksheet sheet) {
        sheet.width(0, 110);
        for (int at = 0; at < ADVICE.size(); at++) {
            sheet.value(at, 0, ADVICE.get(at));
            sheet.style(at, 0).wrapText(true).set();
        }
        sheet.style(0, 0).bold().set();
    }
}
