package cn.kaixu.listing.declaration.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An amount in yuan, not negative, to the cent (fen). */
public record Money(@JsonValue BigDecimal yuan) {

    private static final int CENTS = 2;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Money {
        if (yuan.signum() < 0) {
            throw new IllegalArgumentException("an amount cannot be negative: " + yuan);
        }
        yuan = yuan.setScale(CENTS, RoundingMode.UNNECESSARY);
    }

    public static Money of(BigDecimal yuan) {
        return new Money(yuan);
    }
}
