package cn.kaixu.listing.batch.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A table as a clerk would type it, before any program saves it. Columns and rows count from 0. */
final class Grid {

    static final List<String> HEADINGS =
            List.of("序号", "专利号", "专利名称", "专利权人", "专利类型", "授权公告日", "许可期限届满日", "开放范围", "使用费标准", "一次总付金额", "联系人", "联系电话");
    private static final String ENTRIES = """
            1|ZL201610537144.X|一种城市黑臭河道的生态修复装置及方法|武汉理工大学|发明|2019-07-12|2030-12-31|武汉市|一次总付|20000|张三|027-87651234
            2|ZL201821672188.4|基于图像识别的道路巡检装置|武汉理工大学；湖北工业大学|实用新型|2019-06-04|2027-06-30|全省|一次总付|35000.5|李四|13800000000
            3|ZL201821730820.6|一种可调节的实验台架|宜昌市中心人民医院（三峡大学附属医院）|实用新型|2019-08-20|2027-12-31|宜昌市|免费||王五|0717-6441111
            """;

    final List<List<Object>> rows = new ArrayList<>();
    final List<int[]> merged = new ArrayList<>();
    final Set<Integer> hiddenColumns = new HashSet<>();
    final Set<Integer> hiddenRows = new HashSet<>();
    private int header;

    /** A number shown in percent. */
    record Percent(double value) {}

    /** A formula and what it gave when the file was saved. */
    record Computed(String formula, Object value) {}

    private Grid() {}

    static Grid usual() {
        Grid grid = new Grid();
        grid.rows.add(new ArrayList<>(HEADINGS));
        ENTRIES.lines().forEach(line -> grid.rows.add(new ArrayList<>(Arrays.asList(line.split("\\|", -1)))));
        return grid;
    }

    Grid above(Object... cells) {
        rows.add(header++, new ArrayList<>(List.of(cells)));
        return this;
    }

    Grid below(Object... cells) {
        rows.add(new ArrayList<>(List.of(cells)));
        return this;
    }

    Grid between(int entry, Object... cells) {
        rows.add(header + entry, new ArrayList<>(List.of(cells)));
        return this;
    }

    Grid rename(String heading, String other) {
        rows.get(header).set(column(heading), other);
        return this;
    }

    /** Sets the value of an entry, counted from 1. */
    Grid put(int entry, String heading, Object value) {
        rows.get(header + entry).set(column(heading), value);
        return this;
    }

    Grid each(String heading, UnaryOperator<Object> change) {
        int at = column(heading);
        entries().forEach(row -> row.set(at, change.apply(row.get(at))));
        return this;
    }

    Grid every(UnaryOperator<Object> change) {
        entries().forEach(row -> row.replaceAll(change));
        return this;
    }

    Grid headings(UnaryOperator<String> change) {
        rows.get(header).replaceAll(heading -> change.apply(heading.toString()));
        return this;
    }

    Grid add(String heading, Object... values) {
        rows.get(header).add(heading);
        for (int entry = 0; entry < values.length; entry++) {
            rows.get(header + 1 + entry).add(values[entry]);
        }
        return this;
    }

    Grid drop(String heading) {
        int at = column(heading);
        rows.subList(header, rows.size()).forEach(row -> row.remove(at));
        return this;
    }

    /** Puts empty columns before the first. */
    Grid shift(int columns) {
        for (int at = 0; at < columns; at++) {
            rows.forEach(row -> row.addFirst(""));
        }
        return this;
    }

    Grid backwards() {
        rows.replaceAll(row -> new ArrayList<>(row.reversed()));
        return this;
    }

    Grid merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        merged.add(new int[] {firstRow, firstColumn, lastRow, lastColumn});
        return this;
    }

    Grid hideColumn(String heading) {
        hiddenColumns.add(rows.get(header).lastIndexOf(heading));
        return this;
    }

    Grid hideRow(int entry) {
        hiddenRows.add(header + entry);
        return this;
    }

    int column(String heading) {
        int at = rows.get(header).indexOf(heading);
        if (at < 0) {
            throw new IllegalArgumentException(heading);
        }
        return at;
    }

    private List<List<Object>> entries() {
        return rows.subList(header + 1, rows.size());
    }

    static Object date(Object text) {
        return LocalDate.parse(text.toString());
    }

    static Object serial(Object text) {
        return BigDecimal.valueOf(LocalDate.parse(text.toString()).toEpochDay()
                - LocalDate.of(1899, 12, 30).toEpochDay());
    }

    static Object number(Object text) {
        return text.toString().isEmpty() ? text : new BigDecimal(text.toString().replaceAll("[^0-9.]", ""));
    }

    /** Letters, digits and spaces as wide as characters. */
    static String wide(Object text) {
        StringBuilder wide = new StringBuilder();
        text.toString()
                .chars()
                .map(next -> next == ' ' ? 0x3000 : next > ' ' && next < 0x7F && next != '-' ? next + 0xFEE0 : next)
                .forEach(next -> wide.append((char) next));
        return wide.toString();
    }
}
