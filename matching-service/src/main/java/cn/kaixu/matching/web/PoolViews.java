package cn.kaixu.matching.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.kaixu.matching.pool.Offer;
import cn.kaixu.matching.pool.PoolEntry;
import cn.kaixu.matching.pool.Verification;
import cn.kaixu.matching.price.CostReckoning;
import cn.kaixu.matching.price.FeeLabel;
import cn.kaixu.matching.search.Facet;
import cn.kaixu.matching.search.Highlight;
import cn.kaixu.matching.search.SearchResult.FacetValue;
import org.springframework.stereotype.Component;

/** Turns pool entries into what readers get to see. */
@Component
class PoolViews {

    private final Labels labels;

    PoolViews(Labels labels) {
        this.labels = labels;
    }

    PoolItem item(PoolEntry entry, String words) {
        Offer offer = entry.offer();
        return new PoolItem(
                offer.patentNumber().value(),
                offer.declarationId(),
                offer.title(),
                offer.patentType().name(),
                offer.patentees(),
                offer.royalty(),
                FeeLabel.of(offer.royalty()),
                offer.licenceEnd(),
                offer.scope(),
                labels.place(offer.scope()),
                offer.place(),
                labels.place(offer.place()),
                offer.announcedOn(),
                entry.licences().granted(),
                entry.licences().recorded(),
                offer.demoFields(),
                Highlight.of(offer.title(), words));
    }

    PatentPage page(PoolEntry entry, List<Verification> verifications, BigDecimal yearlySales) {
        Offer offer = entry.offer();
        return new PatentPage(
                item(entry, ""),
                entry.status(),
                entry.withdrawnOn(),
                entry.suspension(),
                offer.otherTerms(),
                offer.grantDate(),
                offer.filingDate(),
                offer.termEnd(),
                CostReckoning.of(offer.royalty(), yearlySales),
                verifications.isEmpty() ? null : verifications.getLast().ruleSet(),
                lines(verifications));
    }

    Map<String, List<Labelled>> facets(Map<Facet, List<FacetValue>> counted) {
        Map<String, List<Labelled>> facets = new LinkedHashMap<>();
        counted.forEach((facet, values) -> facets.put(
                facet.wireName(),
                values.stream()
                        .map(value -> new Labelled(value.value(), labels.of(facet, value.value()), value.count()))
                        .toList()));
        return facets;
    }

    /** A rule verified again shows its newest outcome; the others keep theirs, each with its own time. */
    private static List<PatentPage.CheckLine> lines(List<Verification> verifications) {
        Map<String, PatentPage.CheckLine> newest = new LinkedHashMap<>();
        verifications.forEach(verification -> verification
                .checks()
                .forEach(check -> newest.put(
                        check.rule(),
                        new PatentPage.CheckLine(
                                check.rule(),
                                check.outcome(),
                                check.evidence(),
                                check.legalBasis(),
                                verification.checkedAt()))));
        return List.copyOf(newest.values());
    }
}
