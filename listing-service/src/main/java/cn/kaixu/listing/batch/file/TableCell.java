package cn.kaixu.listing.batch.file;

import java.math.BigDecimal;

import cn.kaixu.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One cell as text, and as a number where the file keeps it as one; a number shown in percent is that many percent. {@code computed} says that a formula made it
 * when the file was saved; {@code width} is how many columns it was merged across.
 */
public record TableCell(String text, @Nullable BigDecimal number, boolean percent, boolean computed, int width) {

    public static final TableCell EMPTY = new TableCell("", null, false, false, 1);

    private static final int ZEROS_OF_A_ROUNDED_NUMBER = 7;
    private static final int DIGITS_OF_ANY_NUMBER = 400;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public static TableCell of(String text) {
        if (text.length() > FileLimits.CELL_CHARACTERS) {
            throw new Refused(FileRefusal.FILE_TEXT_TOO_LONG);
        }
        return text.isEmpty() ? EMPTY : new TableCell(text, null, false, false, 1);
    }

    /** A number; one that a spreadsheet has rounded keeps its exponent, so that the loss stays visible. */
    public static TableCell of(BigDecimal number) {
        if (Math.abs((long) number.scale()) + number.precision() > DIGITS_OF_ANY_NUMBER) {
            return of(number.toString()); // no spreadsheet counts that far, and written out it would fill the memory
        }
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean rounded = shortest.scale() <= -ZEROS_OF_A_ROUNDED_NUMBER;
        return new TableCell(rounded ? shortest.toString() : shortest.toPlainString(), number, false, false, 1);
    }

    /** A number as a cell with this format shows it. */
    static TableCell of(BigDecimal number, @Nullable String format) {
        if (format == null || !format.contains("%")) {
            return of(number);
        }
        TableCell shown = of(number.multiply(HUNDRED));
        return new TableCell(shown.text, shown.number, true, false, 1);
    }

    TableCell asComputed() {
        return blank() ? this : new TableCell(text, number, percent, true, width);
    }

    TableCell across(int columns) {
        return new TableCell(text, number, percent, computed, columns);
    }

    public boolean blank() {
        return text.isBlank();
    }
}
