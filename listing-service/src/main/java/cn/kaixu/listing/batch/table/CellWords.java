package cn.kaixu.listing.batch.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.batch.file.TableCell;
import cn.kaixu.listing.declaration.value.EvaluationReport;
import cn.kaixu.listing.declaration.value.InstalmentPeriod;
import cn.kaixu.listing.declaration.value.RoyaltyMode;

/** The words tables use for choices. A word that is not known is absent, never guessed. */
final class CellWords {

    private static final int LONGEST_WORD = 100;

    private static final Map<String, PatentType> TYPES = Map.of(
            "发明", PatentType.INVENTION,
            "发明专利", PatentType.INVENTION,
            "实用新型", PatentType.UTILITY_MODEL,
            "实用新型专利", PatentType.UTILITY_MODEL,
            "外观设计", PatentType.DESIGN,
            "外观设计专利", PatentType.DESIGN,
            "外观", PatentType.DESIGN);
    private static final Map<String, RoyaltyMode> MODES = Map.ofEntries(
            Map.entry("免费", RoyaltyMode.FREE),
            Map.entry("免费使用", RoyaltyMode.FREE),
            Map.entry("免费许可", RoyaltyMode.FREE),
            Map.entry("入门费加提成", RoyaltyMode.ENTRY_FEE_AND_SHARE),
            Map.entry("入门费+提成", RoyaltyMode.ENTRY_FEE_AND_SHARE),
            Map.entry("入门费和提成费", RoyaltyMode.ENTRY_FEE_AND_SHARE),
            Map.entry("入门费和提成费相结合", RoyaltyMode.ENTRY_FEE_AND_SHARE),
            Map.entry("一次总付", RoyaltyMode.LUMP_SUM),
            Map.entry("一次性总付", RoyaltyMode.LUMP_SUM),
            Map.entry("一次性付费", RoyaltyMode.LUMP_SUM),
            Map.entry("一次性支付", RoyaltyMode.LUMP_SUM),
            Map.entry("总付额内分期支付", RoyaltyMode.INSTALMENTS),
            Map.entry("分期支付", RoyaltyMode.INSTALMENTS),
            Map.entry("其他标准", RoyaltyMode.OTHER),
            Map.entry("其他", RoyaltyMode.OTHER));
    private static final Map<String, EvaluationReport> REPORTS = Map.of(
            "无", EvaluationReport.NONE,
            "未作出", EvaluationReport.NONE,
            "肯定", EvaluationReport.POSITIVE,
            "符合授权条件", EvaluationReport.POSITIVE,
            "未发现不符合授权条件", EvaluationReport.POSITIVE,
            "否定", EvaluationReport.NEGATIVE,
            "不符合授权条件", EvaluationReport.NEGATIVE);
    private static final Map<String, InstalmentPeriod> PERIODS = Map.of(
            "月", InstalmentPeriod.MONTH,
            "月份", InstalmentPeriod.MONTH,
            "季", InstalmentPeriod.QUARTER,
            "季度", InstalmentPeriod.QUARTER,
            "年", InstalmentPeriod.YEAR,
            "年度", InstalmentPeriod.YEAR);
    private static final Map<String, Boolean> ANSWERS = Map.ofEntries(
            Map.entry("是", true),
            Map.entry("√", true),
            Map.entry("同意", true),
            Map.entry("已同意", true),
            Map.entry("承诺", true),
            Map.entry("Y", true),
            Map.entry("YES", true),
            Map.entry("TRUE", true),
            Map.entry("否", false),
            Map.entry("×", false),
            Map.entry("不同意", false),
            Map.entry("N", false),
            Map.entry("NO", false),
            Map.entry("FALSE", false));

    private CellWords() {}

    static Optional<PatentType> type(TableCell cell) {
        return known(TYPES, PatentType.values(), cell);
    }

    static Optional<RoyaltyMode> mode(TableCell cell) {
        return known(MODES, RoyaltyMode.values(), cell);
    }

    static Optional<EvaluationReport> report(TableCell cell) {
        return known(REPORTS, EvaluationReport.values(), cell);
    }

    static Optional<InstalmentPeriod> period(TableCell cell) {
        return known(PERIODS, InstalmentPeriod.values(), cell);
    }

    static Optional<Boolean> answer(TableCell cell) {
        return Optional.ofNullable(ANSWERS.get(word(cell).toUpperCase(Locale.ROOT)));
    }

    /** The code of a place named with or without its last character, or of the whole province. */
    static Optional<String> place(TableCell cell, Places places) {
        String said = word(cell);
        if (said.equals("全省")) {
            return Optional.of(places.province());
        }
        return places.names().entrySet().stream()
                .filter(place -> said.equals(place.getKey()) || names(said, place.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** By a word in use, or by the name the interface has for it. */
    private static <E extends Enum<E>> Optional<E> known(Map<String, E> words, E[] values, TableCell cell) {
        String said = word(cell);
        return Optional.ofNullable(words.get(said))
                .or(() -> Arrays.stream(values)
                        .filter(value -> value.name().equals(said))
                        .findFirst());
    }

    private static boolean names(String said, String place) {
        return said.equals(place) || (said.length() > 1 && said.equals(place.substring(0, place.length() - 1)));
    }

    private static String word(TableCell cell) {
        boolean tooLong = cell.text().length() > LONGEST_WORD;
        return tooLong ? "" : CellValues.plain(cell.text()).replaceAll("\\s", "");
    }
}
