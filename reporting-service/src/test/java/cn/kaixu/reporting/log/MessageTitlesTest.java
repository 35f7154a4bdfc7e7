package cn.kaixu.reporting.log;

import cn.kaixu.contract.Catalogue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MessageTitlesTest {

    private final MessageTitles titles = new MessageTitles();

    @Test
    void everyMessageOfTheCatalogueHasAChineseTitle() {
        assertThat(Catalogue.messages())
                .allSatisfy(message ->
                        assertThat(titles.of(Catalogue.typeOf(message).value())).matches("\\p{IsHan}+"));
    }

    @Test
    void aTypeNotKnownYetIsShownByItsName() {
        assertThat(titles.of("kaixu.listing.tomorrow.v1")).isEqualTo("kaixu.listing.tomorrow.v1");
    }
}
