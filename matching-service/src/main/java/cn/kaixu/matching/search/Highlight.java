package cn.kaixu.matching.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Marks in a text what a search looked for: HTML-escaped, with {@code <em>} around the found parts. */
public final class Highlight {

    private Highlight() {}

    public static String of(String text, String typed) {
        BitSet marked = marked(text, Words.read(typed).terms());
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (marked.get(i) && (i == 0 || !marked.get(i - 1))) {
                html.append("<em>");
            }
            html.append(escape(text.charAt(i)));
            if (marked.get(i) && !marked.get(i + 1)) {
                html.append("</em>");
            }
        }
        return html.toString();
    }

    private static BitSet marked(String text, List<String> terms) {
        BitSet marked = new BitSet(text.length());
        try (PoolAnalyzer analyzer = PoolAnalyzer.forIndex();
                TokenStream tokens = analyzer.tokenStream(Field.TITLE, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offsets = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (terms.contains(term.toString())) {
                    marked.set(offsets.startOffset(), offsets.endOffset());
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return marked;
    }

    private static String escape(char character) {
        return switch (character) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> String.valueOf(character);
        };
    }
}
