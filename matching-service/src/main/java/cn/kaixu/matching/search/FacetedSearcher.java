package cn.kaixu.matching.search;

import java.io.IOException;

import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** A searcher on one state of the index, with the facet labels of that state. */
final class FacetedSearcher extends IndexSearcher {

    private final @Nullable SortedSetDocValuesReaderState labels;

    FacetedSearcher(IndexReader reader) throws IOException {
        super(reader);
        boolean anyLabel = MultiDocValues.getSortedSetValues(reader, FacetsConfig.DEFAULT_INDEX_FIELD_NAME) != null;
        labels = anyLabel ? new DefaultSortedSetDocValuesReaderState(reader, OfferDocument.FACETS) : null;
    }

    /** Absent while the index is empty. */
    @Nullable
    SortedSetDocValuesReaderState labels() {
        return labels;
    }
}
