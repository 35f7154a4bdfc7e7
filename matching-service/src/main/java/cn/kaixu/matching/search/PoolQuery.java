package cn.kaixu.matching.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import cn.kaixu.contract.kernel.PatentNumber;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Builds the index query for what a reader typed: a patent number, a part of one, or words. */
final class PoolQuery {

    private static final float TITLE_BOOST = 3f;
    private static final float PHRASE_BOOST = 2f;
    private static final float TIE = 0.1f;
    private static final int LONGEST_PHRASE = 24;
    private static final String PART_OF_NUMBER = "(ZL|CN)?\\d{4,12}(\\.?[\\dX])?";

    private PoolQuery() {}

    static Query of(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        Optional<PatentNumber> number = PatentNumber.read(text).number();
        if (number.isPresent()) {
            return new TermQuery(new Term(Field.NUMBER, number.get().compact()));
        }
        Query words = words(Words.read(text));
        String upper = text.toUpperCase(Locale.ROOT);
        if (!upper.matches(PART_OF_NUMBER)) {
            return words;
        }
        String digits = upper.replaceAll("^(ZL|CN)", "").replace(".", "");
        return new BooleanQuery.Builder()
                .add(words, Occur.SHOULD)
                .add(new PrefixQuery(new Term(Field.NUMBER, digits)), Occur.SHOULD)
                .build();
    }

    private static Query words(Words words) {
        if (words.terms().isEmpty()) {
            return new MatchNoDocsQuery("nothing that could be searched for");
        }
        BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(words.mustMatch());
        words.terms().forEach(term -> some.add(anywhere(term), Occur.SHOULD));
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(some.build(), Occur.MUST);
        if (words.terms().size() > 1 && words.terms().size() <= LONGEST_PHRASE) {
            PhraseQuery phrase = new PhraseQuery(Field.TITLE, words.terms().toArray(String[]::new));
            all.add(new BoostQuery(phrase, PHRASE_BOOST), Occur.SHOULD);
        }
        return all.build();
    }

    private static Query anywhere(String term) {
        return new DisjunctionMaxQuery(
                List.of(
                        new BoostQuery(new TermQuery(new Term(Field.TITLE, term)), TITLE_BOOST),
                        new TermQuery(new Term(Field.OWNERS, term))),
                TIE);
    }
}
