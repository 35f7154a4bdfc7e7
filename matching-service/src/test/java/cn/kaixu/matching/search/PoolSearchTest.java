package cn.kaixu.matching.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.matching.Offers;
import cn.kaixu.matching.pool.Offer;
import cn.kaixu.matching.pool.Owner;
import cn.kaixu.matching.pool.PoolChange;
import cn.kaixu.matching.search.SearchRequest.Order;
import cn.kaixu.matching.search.SearchResult.FacetValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class PoolSearchTest {

    private static final String RIVER = "ZL201610537144.X";
    private static final String SIGNATURE = "ZL201710024908.X";
    private static final String DESK = "ZL201820629247.3";
    private static final String VALVE = "ZL201821802376.4";

    private final PoolIndex index = new PoolIndex();
    private final PoolSearch search = new PoolSearch(index);

    @BeforeEach
    void fill() {
        put(Offers.offer(RIVER, "一种城市黑臭河道的生态修复装置及方法", "武汉理工大学", Offers.free(), day(1)));
        put(Offers.offer(SIGNATURE, "SM2数字签名生成方法及系统", "武汉理工大学", Offers.lumpSum("50000"), day(2)));
        put(Offers.offer(DESK, "一种下置储物平台的高中生用书桌", "武汉科技大学", Offers.share("0", "2"), day(3)));
        put(Offers.offer(
                VALVE,
                "止逆阀",
                List.of(new Owner("武汉科技大学", "UNIVERSITY"), new Owner("演示精密制造有限公司", "ENTERPRISE")),
                Offers.other("面议"),
                day(4)));
    }

    @AfterEach
    void close() throws Exception {
        index.close();
    }

    @Nested
    class Words {

        @Test
        void areFoundInTitleAndOwner() {
            assertThat(find("河道 修复")).containsExactly(RIVER);
            assertThat(find("武汉科技大学")).containsExactlyInAnyOrder(DESK, VALVE);
            assertThat(find("精密制造")).containsExactly(VALVE);
        }

        @Test
        void countMoreInTheTitle() {
            put(Offers.offer("ZL201821387289.7", "一种模型", "数字签名研究院", Offers.free(), day(5)));
            assertThat(find("数字签名")).startsWith(SIGNATURE).hasSize(2);
        }

        @Test
        void foldWidthAndCase() {
            assertThat(find("ｓｍ２")).containsExactly(SIGNATURE);
            assertThat(find("sm2签名")).containsExactly(SIGNATURE);
        }

        @Test
        void mayBeASingleCharacter() {
            assertThat(find("阀")).containsExactly(VALVE);
        }

        @Test
        void mayBeALongDescription() {
            assertThat(find("我公司需要一种能够对城市黑臭河道水体进行生态修复的装置，解决现有曝气设备能耗高、维护难的问题")).startsWith(RIVER);
        }

        @Test
        void listEverythingWhenThereAreNone() {
            assertThat(find(" ")).containsExactly(VALVE, DESK, SIGNATURE, RIVER);
        }
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "ZL201820629247.3",
                    "2018206292473",
                    "zl 2018 2062 9247.3",
                    "ＺＬ２０１８２０６２９２４７．３",
                    "CN201820629247.3"
                })
        void areFoundInEverySpelling(String spelling) {
            assertThat(find(spelling)).containsExactly(DESK);
        }

        @Test
        void areFoundByTheirBeginning() {
            assertThat(find("2018")).containsExactlyInAnyOrder(DESK, VALVE);
            assertThat(find("zl20182062")).containsExactly(DESK);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "***",
                "?",
                "(",
                ")",
                "\"",
                "\\",
                "AND OR NOT",
                "title:阀 AND",
                "[a TO",
                "{}",
                "/.*/",
                "~~",
                "^5",
                "+-!",
                "a:b:c",
                "<script>alert(1)</script>",
                "'; drop table pool_entry; --",
                "\u0000",
                "\uD800",
                "😀",
                "％＿"
            })
    void neverFailOnWhatIsTyped(String typed) {
        assertThatCode(() -> find(typed)).doesNotThrowAnyException();
        assertThatCode(() -> find(typed.repeat(2000))).doesNotThrowAnyException();
    }

    @Nested
    class Facets {

        @Test
        void countEachValueAndIgnoreTheirOwnChoice() {
            SearchResult found = search.search(
                    new SearchRequest("", Map.of(Facet.FEE_MODE, List.of("FREE", "OTHER")), Order.NEWEST, 0, 10));
            assertThat(numbers(found)).containsExactly(VALVE, RIVER);
            assertThat(found.facets().get(Facet.FEE_MODE)).hasSize(4);
            assertThat(found.facets().get(Facet.TYPE))
                    .containsExactly(new FacetValue("INVENTION", 1), new FacetValue("UTILITY_MODEL", 1));
        }

        @Test
        void countAPatentUnderEachKindOfOwner() {
            assertThat(search.search(all(Order.NEWEST)).facets().get(Facet.KIND))
                    .containsExactly(new FacetValue("UNIVERSITY", 4), new FacetValue("ENTERPRISE", 1));
        }

        @Test
        void combineAcrossFacets() {
            SearchRequest request = new SearchRequest(
                    "", Map.of(Facet.TYPE, List.of("INVENTION"), Facet.FEE_MODE, List.of("FREE")), Order.NEWEST, 0, 10);
            assertThat(numbers(search.search(request))).containsExactly(RIVER);
        }

        @Test
        void findNothingForAnUnknownValue() {
            assertThat(search.search(
                                    new SearchRequest("", Map.of(Facet.PLACE, List.of("nowhere")), Order.NEWEST, 0, 10))
                            .total())
                    .isZero();
        }
    }

    @Test
    void ordersByFeeAndByEnd() {
        assertThat(numbers(search.search(all(Order.FEE)))).containsExactly(RIVER, SIGNATURE, DESK, VALVE);
        assertThat(numbers(search.search(all(Order.END_DATE)))).containsExactly(VALVE, DESK, SIGNATURE, RIVER);
    }

    @Test
    void turnsPages() {
        SearchResult second = search.search(new SearchRequest("", Map.of(), Order.NEWEST, 3, 3));
        assertThat(numbers(second)).containsExactly(RIVER);
        assertThat(second.total()).isEqualTo(4);
        assertThat(numbers(search.search(new SearchRequest("", Map.of(), Order.NEWEST, 300, 3))))
                .isEmpty();
    }

    @Test
    void dropsAWithdrawnOfferAndTakesAChangedOne() {
        index.apply(List.of(new PoolChange(9, new PatentNumber(RIVER), Optional.empty())));
        assertThat(find("河道")).isEmpty();
        put(Offers.offer(RIVER, "河道清淤装置", "武汉理工大学", Offers.free(), day(6)));
        assertThat(find("清淤")).containsExactly(RIVER);
    }

    @Test
    void answersOnAnEmptyPool() throws Exception {
        PoolIndex empty = new PoolIndex();
        assertThat(new PoolSearch(empty).search(all(Order.NEWEST)).total()).isZero();
        empty.close();
    }

    @Test
    void marksWhatWasFoundAndEscapesTheRest() {
        assertThat(Highlight.of("一种<黑臭>河道", "黑臭 河道")).isEqualTo("一种&lt;<em>黑臭</em>&gt;<em>河道</em>");
        assertThat(Highlight.of("SM2数字签名", "ｓｍ２")).isEqualTo("<em>SM2</em>数字签名");
        assertThat(Highlight.of("止逆阀", "")).isEqualTo("止逆阀");
    }

    private void put(Offer offer) {
        index.apply(List.of(new PoolChange(1, offer.patentNumber(), Optional.of(offer))));
    }

    private List<String> find(String words) {
        Order order = words.isBlank() ? Order.NEWEST : Order.RELEVANCE;
        return numbers(search.search(new SearchRequest(words, Map.of(), order, 0, 10)));
    }

    private static SearchRequest all(Order order) {
        return new SearchRequest("", Map.of(), order, 0, 10);
    }

    private static List<String> numbers(SearchResult result) {
        return result.patents().stream().map(PatentNumber::value).toList();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 11, day);
    }
}
