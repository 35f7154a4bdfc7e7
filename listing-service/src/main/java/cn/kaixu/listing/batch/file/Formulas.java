package cn.kaixu.listing.batch.file;

import java.util.regex.Pattern;

import cn.kaixu.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Formulas are never computed here. Those that reach out of the table when a spreadsheet computes them are not taken at all. */
final class Formulas {

    private static final Pattern REACHES_OUT = Pattern.compile(
            "\\b(WEBSERVICE|FILTERXML|CALL|REGISTER(\\.ID)?|EXEC|RTD|DDE|IMPORT(DATA|XML|HTML|FEED|RANGE)|IMAGE|CUBE[A-Z]+|SQL\\.REQUEST)\\s*\\(" // asks others
                    + "|HYPERLINK\\s*\\(" // hides an address behind a word
                    + "|\\[[^\\]]+\\][^!]*!" // a cell of another workbook
                    + "|\\|\\s*'", // dynamic data exchange: program|'argument'
            Pattern.CASE_INSENSITIVE);

    private Formulas() {}

    static void requireHarmless(@Nullable String formula) {
        if (formula != null && REACHES_OUT.matcher(formula).find()) {
            throw new Refused(FileRefusal.FILE_HOLDS_LIVE_FORMULAS);
        }
    }
}
