package cn.kaixu.listing.batch.scan;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.kaixu.contract.kernel.PatentNumber;

/** What the name of a scan says about the patent it belongs to. */
final class ScanName {

    /** Twelve digits, or eight before 2003, with the check digit behind them; what stands before and after is not part of it. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(\\d{12}|\\d{8})[\\s.．。_-]?([0-9XxＸｘ])(?!\\d)");

    private ScanName() {}

    /** Every patent number the file's own name holds; where it holds none, those in the names of its folders. */
    static Set<PatentNumber> numbers(String name) {
        int file = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1;
        Set<PatentNumber> own = numbersIn(name.substring(file));
        return own.isEmpty() ? numbersIn(name.substring(0, file)) : own;
    }

    private static Set<PatentNumber> numbersIn(String text) {
        Set<PatentNumber> numbers = new LinkedHashSet<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            PatentNumber.read(matcher.group(1) + "." + matcher.group(2))
                    .number()
                    .ifPresent(numbers::add);
        }
        return numbers;
    }
}
