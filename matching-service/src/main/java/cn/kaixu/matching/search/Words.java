package cn.kaixu.matching.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** What a reader typed, cut into the terms the index knows. Nothing in it is syntax, so nothing can be malformed. */
record Words(List<String> terms) {

    /** Longer input is cut; nobody types it, and it costs. */
    private static final int LONGEST = 600;

    Words {
        terms = List.copyOf(terms);
    }

    static Words read(String text) {
        Set<String> terms = new LinkedHashSet<>();
        try (PoolAnalyzer analyzer = PoolAnalyzer.forQuery();
                TokenStream tokens =
                        analyzer.tokenStream(Field.TITLE, text.substring(0, Math.min(LONGEST, text.length())))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(new ArrayList<>(terms));
    }

    /** Few words must all be found, of some half; a long description is only ranked, for it names much that no title does. */
    int mustMatch() {
        int count = terms.size();
        if (count <= 3) {
            return count;
        }
        return count <= 8 ? (count + 1) / 2 : 2;
    }
}
