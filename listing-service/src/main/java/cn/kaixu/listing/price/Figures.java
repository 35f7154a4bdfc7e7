package cn.kaixu.listing.price;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact decimals: yuan in whole cents, percent in four places, intermediate quotients far finer than either. */
final class Figures {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FINE = 12;

    private Figures() {}

    static BigDecimal quotient(BigDecimal dividend, long divisor) {
        return dividend.divide(BigDecimal.valueOf(divisor), FINE, RoundingMode.HALF_UP);
    }

    static BigDecimal yuan(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    static BigDecimal percent(BigDecimal share) {
        return share.setScale(4, RoundingMode.HALF_UP);
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
