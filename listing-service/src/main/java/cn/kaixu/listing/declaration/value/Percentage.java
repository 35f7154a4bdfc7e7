package cn.kaixu.listing.declaration.value;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A share between 0 and 100 percent; 5 and 5.00 are the same share. */
public record Percentage(@JsonValue BigDecimal percent) {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Percentage {
        if (percent.signum() < 0 || percent.compareTo(WHOLE) > 0) {
            throw new IllegalArgumentException("not a percentage: " + percent);
        }
        percent = percent.signum() == 0 ? BigDecimal.ZERO : percent.stripTrailingZeros();
        if (percent.scale() < 0) {
            percent = percent.setScale(0);
        }
    }
}
