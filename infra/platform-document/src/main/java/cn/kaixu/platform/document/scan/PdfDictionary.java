package cn.kaixu.platform.document.scan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dictionary of a stream as it is written. What it only refers to counts as absent. */
record PdfDictionary(String text) {

    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final Pattern FILTERS = Pattern.compile("/Filter\\s*(?:\\[([^\\]]{0,200})\\]|(/\\w+))");
    private static final Pattern PARAMETERS =
            Pattern.compile("/DecodeParms\\s*(?:\\[\\s*)?(\\d{1,9}\\s+\\d{1,5})\\s+R\\b");
    private static final Pattern NAME = Pattern.compile("/(\\w+)");

    /** The number of the object that says how the data were packed, where that is not written here. */
    Optional<String> parametersElsewhere() {
        return PARAMETERS.matcher(text).results().map(found -> found.group(1)).findFirst();
    }

    boolean isPicture() {
        return PICTURE.matcher(text).find();
    }

    /** The number written under a name, or -1. */
    int number(String name) {
        Matcher found = Pattern.compile("/" + name + "\\s*(\\d{1,9}+)(?!\\s+\\d+\\s+R\\b)")
                .matcher(text);
        return found.find() ? Integer.parseInt(found.group(1)) : -1;
    }

    /** The way a fax is coded, 7.4.6: in two dimensions, -1, unless another is written. */
    int faxCoding() {
        return number("K");
    }

    boolean isTrue(String name) {
        return Pattern.compile("/" + name + "\\s+true\\b").matcher(text).find();
    }

    /** What the data were packed with, the last first. */
    List<String> filters() {
        Matcher found = FILTERS.matcher(text);
        if (!found.find()) {
            return List.of();
        }
        String names = found.group(1) == null ? found.group(2) : found.group(1);
        return NAME.matcher(names).results().map(name -> name.group(1)).toList();
    }
}
