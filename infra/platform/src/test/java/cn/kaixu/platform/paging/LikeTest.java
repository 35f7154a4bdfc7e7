package cn.kaixu.platform.paging;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LikeTest {

    @ParameterizedTest
    @CsvSource({"汇总表, %汇总表%", "' 汇总 表 ', %汇总 表%", "100%, %100\\%%", "a_b, %a\\_b%", "a\\b, %a\\\\b%"})
    void findsWhatWasTypedAndNothingElse(String typed, String pattern) {
        assertThat(Like.containing(typed)).isEqualTo(pattern);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\u3000", "\u0000"})
    void searchesForNothingWhereNothingIsTyped(String typed) {
        assertThat(Like.containing(typed)).isNull();
    }

    @Test
    void leavesOutWhatNoTextCanHold() {
        assertThat(Like.containing("汇\u0000总")).isEqualTo("%汇总%");
    }
}
