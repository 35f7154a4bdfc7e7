package cn.kaixu.matching.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.matching.search.SearchResult.FacetValue;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.DrillSideways.DrillSidewaysResult;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Searches the pool. */
@Component
public class PoolSearch {

    private static final int MOST_VALUES = 200;

    private static final SortField NEWEST = new SortField(Field.ANNOUNCED, SortField.Type.LONG, true);
    private static final SortField BY_NUMBER_OF_ENTRY = SortField.FIELD_DOC;

    private final PoolIndex index;

    PoolSearch(PoolIndex index) {
        this.index = index;
    }

    /** Never fails on what was typed; counts of a facet leave that facet's own choice aside. */
    public SearchResult search(SearchRequest request) {
        return index.read(searcher ->
                searcher.labels() == null ? new SearchResult(List.of(), 0, noFacets()) : search(searcher, request));
    }

    private static SearchResult search(FacetedSearcher searcher, SearchRequest request) throws IOException {
        DrillDownQuery query = new DrillDownQuery(OfferDocument.FACETS, PoolQuery.of(request.words()));
        request.chosen().forEach((facet, values) -> values.forEach(value -> query.add(facet.name(), value)));
        int top = Math.max(1, request.offset() + request.count());
        DrillSidewaysResult found = new DrillSideways(searcher, OfferDocument.FACETS, searcher.labels())
                .search(query, null, null, top, sort(request.order()), false);
        return new SearchResult(
                patents(searcher, found.hits.scoreDocs, request), found.hits.totalHits.value(), facets(found.facets));
    }

    private static Sort sort(SearchRequest.Order order) {
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, NEWEST, BY_NUMBER_OF_ENTRY);
            case NEWEST -> new Sort(NEWEST, BY_NUMBER_OF_ENTRY);
            case END_DATE ->
                new Sort(new SortField(Field.LICENCE_END, SortField.Type.LONG, true), NEWEST, BY_NUMBER_OF_ENTRY);
            case FEE -> new Sort(new SortField(Field.COST, SortField.Type.LONG), NEWEST, BY_NUMBER_OF_ENTRY);
        };
    }

    private static List<PatentNumber> patents(FacetedSearcher searcher, ScoreDoc[] hits, SearchRequest request)
            throws IOException {
        StoredFields stored = searcher.storedFields();
        List<PatentNumber> patents = new ArrayList<>();
        for (ScoreDoc hit : Arrays.asList(hits).subList(Math.min(request.offset(), hits.length), hits.length)) {
            patents.add(new PatentNumber(stored.document(hit.doc).get(Field.KEY)));
        }
        return patents;
    }

    private static Map<Facet, List<FacetValue>> facets(Facets counted) throws IOException {
        Map<Facet, List<FacetValue>> facets = noFacets();
        for (Facet facet : Facet.values()) {
            facets.put(facet, values(counted.getTopChildren(MOST_VALUES, facet.name())));
        }
        return facets;
    }

    private static List<FacetValue> values(@Nullable FacetResult result) {
        return result == null
                ? List.of()
                : Arrays.stream(result.labelValues)
                        .map(label -> new FacetValue(label.label, label.value.longValue()))
                        .sorted(Comparator.comparingLong(FacetValue::count)
                                .reversed()
                                .thenComparing(FacetValue::value))
                        .toList();
    }

    private static Map<Facet, List<FacetValue>> noFacets() {
        Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(facet, List.of());
        }
        return facets;
    }
}
