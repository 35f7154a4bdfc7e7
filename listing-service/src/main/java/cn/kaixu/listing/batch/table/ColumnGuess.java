package cn.kaixu.listing.batch.table;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which column an unknown heading may be. A guess is only ever put to the clerk, never used. */
final class ColumnGuess {

    private static final double ALIKE = 0.6;
    /** Headings that are often used for a column but as often for something else. */
    private static final Map<Column, List<String>> HINTS = Map.ofEntries(
            Map.entry(Column.PATENT_NUMBER, List.of("申请号", "专利申请号", "申请专利号", "专利编号", "专利证书号")),
            Map.entry(Column.TITLE, List.of("名字", "标题", "题目", "专利题目", "发明创造", "成果名称", "技术名称")),
            Map.entry(Column.PATENTEES, List.of("申请人", "单位", "单位名称", "权属单位", "所有人", "许可人", "权属", "持有人")),
            Map.entry(Column.CONTACT_NAME, List.of("姓名", "负责人", "经办人")),
            Map.entry(Column.CONTACT_PHONE, List.of("联系方式", "座机", "手机号码", "联系手机")),
            Map.entry(Column.LICENCE_END, List.of("到期日", "截止日期", "开放截止时间", "有效期至")),
            Map.entry(Column.SCOPE, List.of("区域", "地域", "范围")),
            Map.entry(Column.AMOUNT, List.of("价格", "费用", "报价", "许可费用", "金额")),
            Map.entry(Column.FEE_MODE, List.of("付费方式", "支付方式", "许可费标准", "许可方式")));
    /** Headings that certainly are none of ours, however much they look like one. */
    private static final Set<String> OTHERS = Set.of(
            "备注", "授权公告号", "公告号", "公开号", "公开日", "发明人", "设计人", "第一发明人", "代理机构", "代理人", "所属学院", "学院", "部门", "IPC分类号",
            "主分类号", "分类号", "行业", "技术领域", "产业领域", "摘要", "专利简介", "证书号", "优先权日", "最终用户");

    private ColumnGuess() {}

    static boolean isOther(String heading) {
        return OTHERS.contains(HeadingText.of(heading).plain());
    }

    /** The free column a heading resembles most, if it resembles any. */
    static Optional<Column> of(String heading, Set<Column> taken) {
        HeadingText text = HeadingText.of(heading);
        String plain = text.plain();
        if (plain.isEmpty() || text.inForeignMoney() || OTHERS.contains(plain)) {
            return Optional.empty();
        }
        return EnumSet.complementOf(taken.isEmpty() ? EnumSet.noneOf(Column.class) : EnumSet.copyOf(taken)).stream()
                .filter(column -> likeness(plain, column) >= ALIKE)
                .max(Comparator.comparingDouble(column -> likeness(plain, column)));
    }

    private static double likeness(String heading, Column column) {
        Stream<String> names = Stream.concat(column.names(), HINTS.getOrDefault(column, List.of()).stream());
        return names.mapToDouble(name -> likeness(heading, name)).max().orElse(0);
    }

    /** How much of both is their longest common subsequence. */
    private static double likeness(String one, String other) {
        int[] common = new int[other.length() + 1];
        for (int row = 1; row <= one.length(); row++) {
            int diagonal = 0;
            for (int at = 1; at <= other.length(); at++) {
                int above = common[at];
                common[at] =
                        one.charAt(row - 1) == other.charAt(at - 1) ? diagonal + 1 : Math.max(above, common[at - 1]);
                diagonal = above;
            }
        }
        return 2.0 * common[other.length()] / (one.length() + other.length());
    }
}
