package cn.kaixu.matching.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Overlapping pairs of Chinese characters, whole words of other scripts, width and case folded. For the index single
 * characters are kept too, so that a query of one character finds something.
 */
final class PoolAnalyzer extends Analyzer {

    private final boolean singleCharacters;

    private PoolAnalyzer(boolean singleCharacters) {
        this.singleCharacters = singleCharacters;
    }

    static PoolAnalyzer forIndex() {
        return new PoolAnalyzer(true);
    }

    static PoolAnalyzer forQuery() {
        return new PoolAnalyzer(false);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new StandardTokenizer();
        int scripts =
                CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;
        TokenStream pairs =
                new CJKBigramFilter(new LowerCaseFilter(new CJKWidthFilter(words)), scripts, singleCharacters);
        return new TokenStreamComponents(words, pairs);
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
        return new LowerCaseFilter(new CJKWidthFilter(in));
    }
}
