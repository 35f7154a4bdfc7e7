package cn.kaixu.listing.price;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import cn.kaixu.listing.declaration.SubmissionLimits;
import org.jspecify.annotations.Nullable;

/** The sheet on which one method is worked out; without a coefficient nothing on it becomes a figure. */
final class Working {

    private static final String NO_COEFFICIENT = "没有填写调整系数：指引要求每种方法都按预期被许可人数量调整，但没有取得其公布的系数，平台不代为设定。";

    private final FeeMethod method;
    private final @Nullable BigDecimal coefficient;
    private final List<String> steps = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private @Nullable BigDecimal yearlyFee;
    private @Nullable BigDecimal salesShare;

    Working(FeeMethod method, @Nullable BigDecimal coefficient) {
        this.method = method;
        this.coefficient = coefficient;
    }

    Working lacks(String why) {
        missing.add(why);
        return this;
    }

    Working from(String source) {
        sources.add(source);
        return this;
    }

    /** A base in yuan a year, and how it came about. */
    Working fee(BigDecimal base, String how) {
        BigDecimal exact = Figures.yuan(base);
        if (coefficient == null) {
            steps.add("基准：%s = %s 元/年".formatted(how, Figures.plain(exact)));
        } else {
            BigDecimal adjusted = Figures.yuan(base.multiply(coefficient));
            steps.add("%s = %s 元/年；× 系数 %s = %s 元/年"
                    .formatted(how, Figures.plain(exact), Figures.plain(coefficient), Figures.plain(adjusted)));
            yearlyFee = adjusted;
        }
        return this;
    }

    /** A base in percent of net sales, and how it came about. */
    Working share(BigDecimal base, String how) {
        BigDecimal exact = Figures.percent(base);
        if (coefficient == null) {
            steps.add("基准：%s = 净销售额的 %s%%".formatted(how, Figures.plain(exact)));
        } else {
            BigDecimal adjusted = Figures.percent(base.multiply(coefficient));
            steps.add("%s = %s%%；× 系数 %s = 净销售额的 %s%%"
                    .formatted(how, Figures.plain(exact), Figures.plain(coefficient), Figures.plain(adjusted)));
            salesShare = adjusted;
        }
        return this;
    }

    MethodResult result(SubmissionLimits limits) {
        if (!steps.isEmpty() && coefficient == null) {
            missing.add(NO_COEFFICIENT);
        }
        boolean above = exceeds(yearlyFee, limits.fixedFee()) || exceeds(salesShare, limits.salesShare());
        return new MethodResult(method, method.chinese(), yearlyFee, salesShare, above, steps, sources, missing);
    }

    private static boolean exceeds(@Nullable BigDecimal figure, BigDecimal ceiling) {
        return figure != null && figure.compareTo(ceiling) > 0;
    }
}
