package cn.kaixu.matching.search;

import java.io.IOException;
import java.util.stream.Collectors;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.matching.pool.Offer;
import cn.kaixu.matching.pool.Owner;
import cn.kaixu.matching.price.CostReckoning;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;

/** An offer as the index holds it: what can be searched, counted and sorted; everything shown comes from the table. */
final class OfferDocument {

    static final FacetsConfig FACETS = facets();

    private OfferDocument() {}

    static Document of(Offer offer) throws IOException {
        Document document = new Document();
        PatentNumber number = offer.patentNumber();
        document.add(new StringField(Field.KEY, number.value(), Store.YES));
        document.add(new StringField(Field.NUMBER, number.compact(), Store.NO));
        document.add(new TextField(Field.TITLE, offer.title(), Store.NO));
        document.add(new TextField(
                Field.OWNERS,
                offer.patentees().stream().map(Owner::name).collect(Collectors.joining(" | ")),
                Store.NO));
        document.add(
                new NumericDocValuesField(Field.ANNOUNCED, offer.announcedOn().toEpochDay()));
        document.add(
                new NumericDocValuesField(Field.LICENCE_END, offer.licenceEnd().toEpochDay()));
        document.add(new NumericDocValuesField(Field.COST, CostReckoning.sortKey(offer.royalty())));
        addFacets(document, offer);
        return FACETS.build(document);
    }

    private static void addFacets(Document document, Offer offer) {
        add(document, Facet.TYPE, offer.patentType().name());
        add(document, Facet.FEE_MODE, offer.royalty().mode().name());
        add(document, Facet.SCOPE, offer.scope());
        add(document, Facet.PLACE, offer.place());
        offer.patentees().stream().map(Owner::kind).distinct().forEach(kind -> add(document, Facet.KIND, kind));
    }

    private static void add(Document document, Facet facet, String value) {
        if (!value.isBlank()) { // the facet module takes no empty label
            document.add(new SortedSetDocValuesFacetField(facet.name(), value));
        }
    }

    private static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        config.setMultiValued(Facet.KIND.name(), true);
        return config;
    }
}
