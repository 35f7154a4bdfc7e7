package cn.kaixu.listing.batch.table;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** One cell as text, and as a number where the file keeps it as one. */
record TableCell(String text, @Nullable BigDecimal number) {

    static final TableCell EMPTY = new TableCell("", null);

    private static final int ZEROS_OF_A_ROUNDED_NUMBER = 7;

    static TableCell of(String text) {
        return text.isEmpty() ? EMPTY : new TableCell(text, null);
    }

    /** A number; one that a spreadsheet has rounded keeps its exponent, so that the loss stays visible. */
    static TableCell of(BigDecimal number) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean rounded = shortest.scale() <= -ZEROS_OF_A_ROUNDED_NUMBER;
        return new TableCell(rounded ? shortest.toString() : shortest.toPlainString(), number);
    }

    boolean blank() {
        return text.isBlank();
    }
}
