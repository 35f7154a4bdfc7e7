package cn.kaixu.listing.declaration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A versioned list of commercial advertising words (商业性宣传用语) that a declaration may not use. */
public record AdvertisingWords(String version, List<String> words) {

    public AdvertisingWords {
        words = List.copyOf(words);
    }

    /** Reads a list: {@code # version <v>} in the first line, then one word a line. */
    public static AdvertisingWords parse(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return new AdvertisingWords(
                lines.getFirst().replaceFirst("^#\\s*version\\s*", ""),
                lines.stream().skip(1).filter(line -> !line.startsWith("#")).toList());
    }

    /** The first listed word a text contains. */
    Optional<String> firstIn(String text) {
        String searched = text.toLowerCase(Locale.ROOT);
        return words.stream().filter(searched::contains).findFirst();
    }
}
