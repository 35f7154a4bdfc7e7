package cn.kaixu.listing.declaration;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A version of the list of commercial advertising words (商业性宣传用语, Implementing Rules R. 85) that a declaration may not use; the words stand as they are
 * searched for, in narrow lower-case letters.
 */
public record AdvertisingWords(int version, List<String> words) {

    public AdvertisingWords {
        words = words.stream().map(AdvertisingWords::plain).toList();
    }

    /** The first listed word a text contains, whatever the width or case of its letters. */
    Optional<String> firstIn(String text) {
        String searched = plain(text);
        return words.stream().filter(searched::contains).findFirst();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
