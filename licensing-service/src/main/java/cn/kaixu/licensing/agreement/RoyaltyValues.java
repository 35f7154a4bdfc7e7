package cn.kaixu.licensing.agreement;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.kaixu.licensing.licence.value.InstalmentPlan;
import cn.kaixu.licensing.licence.value.RoyaltyTerms;

/** The fee article of the contract: which box is ticked, and its amounts. */
final class RoyaltyValues {

    private static final String TICKED = "■";
    private static final String EMPTY = "□";

    private static final List<String> BOXES =
            List.of("boxShare", "boxLump", "boxInstalments", "boxOther", "boxMonth", "boxQuarter", "boxYear");
    private static final Map<String, String> PERIODS =
            Map.of("MONTH", "boxMonth", "QUARTER", "boxQuarter", "YEAR", "boxYear");

    private RoyaltyValues() {}

    static Map<String, String> of(RoyaltyTerms royalty) {
        Map<String, String> values = new HashMap<>();
        for (String box : BOXES) {
            values.put(box, EMPTY);
        }
        switch (royalty) {
            case RoyaltyTerms.FreeOfCharge free -> other("免费使用", values);
            case RoyaltyTerms.OtherStandard other -> other(other.otherStandard(), values);
            case RoyaltyTerms.EntryFeeAndShare share -> {
                values.put("boxShare", TICKED);
                values.put("entryFee", yuan(share.entryFee()));
                values.put("salesShare", yuan(share.salesShare()));
            }
            case RoyaltyTerms.LumpSum sum -> {
                values.put("boxLump", TICKED);
                values.put("lumpDays", Integer.toString(sum.payWithinDays()));
                values.put("lumpAmount", yuan(sum.amount()));
            }
            case RoyaltyTerms.Instalments instalments -> plan(instalments.instalments(), values);
        }
        return values;
    }

    private static void other(String standard, Map<String, String> values) {
        values.put("boxOther", TICKED);
        values.put("otherStandard", standard);
    }

    private static void plan(InstalmentPlan plan, Map<String, String> values) {
        values.put("boxInstalments", TICKED);
        values.put("firstDays", Integer.toString(plan.firstWithinDays()));
        values.put("firstAmount", yuan(plan.first()));
        String box = PERIODS.get(plan.period());
        if (box != null) {
            values.put(box, TICKED);
        }
        values.put("beforeEnd", Integer.toString(plan.daysBeforePeriodEnd()));
        values.put("laterCount", Integer.toString(plan.laterCount()));
        values.put("laterAmount", yuan(plan.laterAmount()));
        values.put("totalCount", Integer.toString(plan.totalCount()));
        values.put("total", yuan(plan.total()));
    }

    private static String yuan(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
