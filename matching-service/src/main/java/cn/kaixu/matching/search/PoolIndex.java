package cn.kaixu.matching.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.annotation.PreDestroy;

import cn.kaixu.matching.pool.Offer;
import cn.kaixu.matching.pool.PoolChange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The Lucene index of open offers, in memory: cheap to rebuild, so never stored. */
@Component
public class PoolIndex {

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    PoolIndex() {
        try {
            writer = new IndexWriter(directory, new IndexWriterConfig(PoolAnalyzer.forIndex()));
            searchers = new SearcherManager(writer, new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
                        throws IOException {
                    return new FacetedSearcher(reader);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes changes over and shows them to every search that begins afterwards. */
    void apply(List<PoolChange> changes) {
        try {
            for (PoolChange change : changes) {
                Term key = new Term(Field.KEY, change.patentNumber().value());
                if (change.open().isPresent()) {
                    Offer offer = change.open().get();
                    writer.updateDocument(key, OfferDocument.of(offer));
                } else {
                    writer.deleteDocuments(key);
                }
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a search on the newest state. */
    <R> R read(Reading<R> reading) {
        try {
            FacetedSearcher searcher = (FacetedSearcher) searchers.acquire();
            try {
                return reading.on(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    /** Something to do with a searcher while it is held open. */
    @FunctionalInterface
    interface Reading<R> {
        R on(FacetedSearcher searcher) throws IOException;
    }
}
