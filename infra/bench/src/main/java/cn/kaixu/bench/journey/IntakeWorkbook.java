package cn.kaixu.bench.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A complete summary table as a bureau fills it: annex 3 with the columns of annex 4. */
final class IntakeWorkbook {

    private static final List<String> HEADINGS = List.of(
            "序号",
            "专利号",
            "专利名称",
            "专利权人（全部）",
            "专利类型",
            "开放范围",
            "授权公告日",
            "申请日",
            "许可期限届满日",
            "使用费标准",
            "全体专利权人同意",
            "承诺符合条件",
            "联系人",
            "联系电话");

    private IntakeWorkbook() {}

    static byte[] rows(int firstSerial, int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "kaixu", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("汇总表");
            row(sheet, 0, HEADINGS);
            for (int row = 1; row <= count; row++) {
                row(sheet, row, values(row, InventedPatents.number(firstSerial + row)));
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> values(int row, String patentNumber) {
        return List.of(
                Integer.toString(row),
                patentNumber,
                "一种测量装置" + row,
                "武汉测量有限公司",
                "发明",
                "全省",
                "2022-03-01",
                "2020-02-01",
                "2038-12-31",
                "免费",
                "是",
                "是",
                "联系人",
                "027-00000000");
    }

    private static void row(Worksheet sheet, int row, List<String> values) {
        for (int column = 0; column < values.size(); column++) {
            sheet.value(row, column, values.get(column));
        }
    }
}
