package cn.kaixu.listing.batch.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.declaration.value.EvaluationReport;
import cn.kaixu.listing.declaration.value.InstalmentPeriod;
import cn.kaixu.listing.declaration.value.RoyaltyMode;

/** What the text of a cell means. Every reading is exact: a value that is not understood is absent, never guessed. */
final class CellValues {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})(?:[-/.年])(\\d{1,2})(?:[-/.月])(\\d{1,2})日?(?:[ T]\\d{1,2}:\\d{2}.*)?");
    private static final Pattern COMPACT_DATE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern AMOUNT = Pattern.compile("[¥￥]?(-?[\\d,]+(?:\\.\\d+)?)(万)?(?:元|圆)?(?:人民币)?");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,6})(?:\\.0+)?[日天次期批个]*");
    private static final Pattern SHARE = Pattern.compile("(\\d+(?:\\.\\d+)?)[%％]?");
    private static final Pattern COMPANY_SUFFIX = Pattern.compile(
            "\\s*(co|ltd|inc|llc|corp|gmbh|limited|l\\.?p|s\\.?a)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final LocalDate SPREADSHEET_DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal LAST_SPREADSHEET_DAY = new BigDecimal(109_573);
    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);

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

    private CellValues() {}

    /** Compatibility forms made plain (full-width digits, letters and brackets become half-width), outer spaces gone. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** A name kept as written but for full-width letters and digits, line breaks and double spaces. */
    static String name(String text) {
        StringBuilder name = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            boolean fullWidthLetter = point >= 0xFF10 && point <= 0xFF5A && Character.isLetterOrDigit(point);
            name.appendCodePoint(fullWidthLetter ? point - 0xFEE0 : point);
        });
        return name.toString().replaceAll("[\\s\\u00A0\\u3000]+", " ").strip();
    }

    static Optional<LocalDate> date(TableCell cell) {
        String text = plain(cell.text());
        Matcher compact = COMPACT_DATE.matcher(text);
        if (compact.matches()) {
            return date(compact);
        }
        BigDecimal number = cell.number();
        if (number != null && number.signum() > 0 && number.compareTo(LAST_SPREADSHEET_DAY) < 0) {
            return Optional.of(SPREADSHEET_DAY_ZERO.plusDays(number.longValue()));
        }
        Matcher spelled = DATE.matcher(text.replaceAll("\\s*([年月日])\\s*", "$1"));
        return spelled.matches() ? date(spelled) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty(); // such a day does not exist
        }
    }

    static Optional<BigDecimal> amount(TableCell cell) {
        if (cell.number() != null) {
            return Optional.of(cell.number());
        }
        Matcher parts = AMOUNT.matcher(plain(cell.text()).replace(" ", ""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        BigDecimal amount = new BigDecimal(parts.group(1).replace(",", ""));
        return Optional.of(parts.group(2) == null ? amount : amount.multiply(TEN_THOUSAND));
    }

    static Optional<BigDecimal> share(TableCell cell) {
        if (cell.number() != null) {
            return Optional.of(cell.number());
        }
        Matcher parts = SHARE.matcher(plain(cell.text()).replace(" ", ""));
        return parts.matches() ? Optional.of(new BigDecimal(parts.group(1))) : Optional.empty();
    }

    static Optional<Integer> count(TableCell cell) {
        Matcher parts = COUNT.matcher(plain(cell.text()).replace(" ", ""));
        return parts.matches() ? Optional.of(Integer.valueOf(parts.group(1))) : Optional.empty();
    }

    static Optional<PatentType> type(TableCell cell) {
        return Optional.ofNullable(TYPES.get(word(cell)));
    }

    static Optional<RoyaltyMode> mode(TableCell cell) {
        return Optional.ofNullable(MODES.get(word(cell)));
    }

    static Optional<EvaluationReport> report(TableCell cell) {
        return Optional.ofNullable(REPORTS.get(word(cell)));
    }

    static Optional<InstalmentPeriod> period(TableCell cell) {
        return Optional.ofNullable(PERIODS.get(word(cell)));
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

    private static boolean names(String said, String place) {
        return said.equals(place) || (said.length() > 1 && said.equals(place.substring(0, place.length() - 1)));
    }

    /** The owners in a cell. A mark inside brackets belongs to a name, and so does the comma of {@code Co., Ltd.}. */
    static List<String> owners(TableCell cell) {
        String text = cell.text();
        List<String> owners = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            if (next == '(' || next == '（') {
                depth++;
            } else if ((next == ')' || next == '）') && depth > 0) {
                depth--;
            } else if (depth == 0 && separates(text, at)) {
                owners.add(name(text.substring(start, at)));
                start = at + 1;
            }
        }
        owners.add(name(text.substring(start)));
        owners.removeIf(String::isEmpty);
        return owners;
    }

    private static boolean separates(String text, int at) {
        return switch (text.charAt(at)) {
            case ';', '；', '、', '\n', '|', '/' -> true;
            case ',', '，' -> !COMPANY_SUFFIX.matcher(text.substring(at + 1)).matches();
            default -> false;
        };
    }

    private static String word(TableCell cell) {
        return plain(cell.text()).replaceAll("\\s", "");
    }
}
