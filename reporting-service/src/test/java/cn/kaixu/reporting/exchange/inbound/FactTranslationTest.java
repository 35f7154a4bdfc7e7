package cn.kaixu.reporting.exchange.inbound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.kaixu.contract.Catalogue;
import cn.kaixu.contract.listing.PatenteeV1;
import cn.kaixu.contract.review.ReviewPassedV1;
import cn.kaixu.reporting.Scheme;
import cn.kaixu.reporting.indicator.fact.Fact;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FactTranslationTest {

    private static final Instant TIME = Instant.parse("2026-11-22T04:00:00.123456789Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static List<String> keys(PatenteeV1... owners) {
        Fact fact = FactTranslation.translate(Scheme.announced(Scheme.patent(1), 1, "420100", DAY, owners), TIME)
                .orElseThrow();
        return ((Fact.Announced) fact).holders().stream().map(Fact.Holder::key).toList();
    }

    @Test
    void tellsInstitutionsApartByCodeElseByName() {
        assertThat(keys(Scheme.WHUT)).containsExactly("12100000441626842D");
        assertThat(keys(new PatenteeV1("中国地质大学(武汉)", "UNIVERSITY", null)))
                .isEqualTo(keys(new PatenteeV1("中国地质大学（武汉） ", "UNIVERSITY", "")));
    }

    @Test
    void keepsTheMomentAsTheDatabaseDoes() {
        Fact fact = FactTranslation.translate(Scheme.withdrawn(Scheme.patent(1), 1, DAY), TIME)
                .orElseThrow();
        assertThat(fact.occurredAt()).isEqualTo(Instant.parse("2026-11-22T04:00:00.123456Z"));
    }

    @Test
    void countsNothingElse() {
        assertThat(FactTranslation.translate(new ReviewPassedV1("R-1", "D1", 1, Scheme.patent(1)), TIME))
                .isEmpty();
        assertThat(Catalogue.messages()).filteredOn(FactTranslation::tellsAFact).hasSize(8);
    }
}
