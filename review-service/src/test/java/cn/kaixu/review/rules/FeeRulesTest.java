package cn.kaixu.review.rules;

import java.math.BigDecimal;

import cn.kaixu.review.validity.value.CheckOutcome;
import cn.kaixu.review.validity.value.Instalments;
import cn.kaixu.review.validity.value.Royalty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FeeRulesTest {

    @Nested
    class Completeness {

        @Test
        void acceptsEachStandardWithItsOwnParts() {
            assertThat(complete(royalty("FREE", null, null, null))).isEqualTo(CheckOutcome.PASS);
            assertThat(complete(royalty("ENTRY_FEE_AND_SHARE", "10000", "3.5", null)))
                    .isEqualTo(CheckOutcome.PASS);
            assertThat(complete(royalty("LUMP_SUM", null, null, "50000"))).isEqualTo(CheckOutcome.PASS);
            assertThat(complete(instalments("10000", 4, "10000", 5, "50000"))).isEqualTo(CheckOutcome.PASS);
            assertThat(complete(other("按产量每台 5 元"))).isEqualTo(CheckOutcome.PASS);
        }

        @Test
        void refusesMissingParts() {
            assertThat(complete(royalty("ENTRY_FEE_AND_SHARE", "10000", null, null)))
                    .isEqualTo(CheckOutcome.FAIL);
            assertThat(complete(royalty("LUMP_SUM", null, null, null))).isEqualTo(CheckOutcome.FAIL);
            assertThat(complete(other(" "))).isEqualTo(CheckOutcome.FAIL);
            assertThat(complete(royalty("INSTALMENTS", null, null, null))).isEqualTo(CheckOutcome.FAIL);
            assertThat(complete(royalty("BARTER", null, null, null))).isEqualTo(CheckOutcome.FAIL);
        }

        @Test
        void refusesPartsOfASecondStandard() {
            assertThat(complete(royalty("FREE", null, null, "1"))).isEqualTo(CheckOutcome.FAIL);
            assertThat(complete(royalty("LUMP_SUM", "100", "1", "50000"))).isEqualTo(CheckOutcome.FAIL);
        }

        @Test
        void refusesInstalmentsThatDoNotAddUp() {
            assertThat(complete(instalments("10000", 4, "10000", 5, "60000"))).isEqualTo(CheckOutcome.FAIL);
            assertThat(complete(instalments("10000", 4, "10000", 4, "50000"))).isEqualTo(CheckOutcome.FAIL);
        }
    }

    @Nested
    class Ceilings {

        @ParameterizedTest
        @CsvSource({"19999999, PASS", "20000000, PASS", "20000000.01, FAIL"})
        void limitsFixedSums(String amount, CheckOutcome outcome) {
            assertThat(ceiling(royalty("LUMP_SUM", null, null, amount))).isEqualTo(outcome);
            assertThat(ceiling(instalments("1", 1, "1", 2, amount))).isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource({"19.99, PASS", "20, PASS", "20.01, FAIL"})
        void limitsTheShareOfSales(String share, CheckOutcome outcome) {
            assertThat(ceiling(royalty("ENTRY_FEE_AND_SHARE", "0", share, null)))
                    .isEqualTo(outcome);
        }

        @Test
        void cannotJudgeAnotherStandard() {
            assertThat(ceiling(other("利润的 30%"))).isEqualTo(CheckOutcome.UNKNOWN);
        }
    }

    private static CheckOutcome complete(Royalty royalty) {
        return FeeRules.complete(Facts.sound().with(royalty).facts()).outcome();
    }

    private static CheckOutcome ceiling(Royalty royalty) {
        return FeeRules.underCeiling(Facts.sound().with(royalty).facts()).outcome();
    }

    private static Royalty royalty(
            String mode, @Nullable String entry, @Nullable String share, @Nullable String amount) {
        return new Royalty(
                mode, decimal(entry), decimal(share), decimal(amount), amount == null ? null : 30, null, null);
    }

    private static Royalty other(String standard) {
        return new Royalty(Royalty.OTHER, null, null, null, null, null, standard);
    }

    private static Royalty instalments(String first, int count, String later, int totalCount, String total) {
        Instalments plan = new Instalments(
                new BigDecimal(first), 15, "YEAR", 30, count, new BigDecimal(later), totalCount, new BigDecimal(total));
        return new Royalty(Royalty.INSTALMENTS, null, null, null, null, plan, null);
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
