package cn.kaixu.review.rules;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** A version of the list of commercial advertising words (宣传用语词表); an empty one can judge nothing. */
public record WordList(int version, List<String> words) {

    /** For rules that look at no words. */
    public static final WordList NONE = new WordList(0, List.of());

    public WordList {
        words = List.copyOf(words);
    }

    /** The listed words a text contains, whatever the width or case of its letters. */
    List<String> in(String text) {
        String plain = plain(text);
        return words.stream().filter(word -> plain.contains(plain(word))).toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
