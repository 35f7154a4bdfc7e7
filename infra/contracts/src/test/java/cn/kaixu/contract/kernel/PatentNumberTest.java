package cn.kaixu.contract.kernel;

import cn.kaixu.contract.kernel.PatentNumber.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PatentNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ZL201410234381.X",
                "zl201410234381.x",
                "ZL 2014 1023 4381.X",
                "ZL 2014 1 0234381 . X",
                "201410234381X",
                "ZL 2014 1 0234381X",
                "CN201410234381.X",
                "ＺＬ２０１４１０２３４３８１．Ｘ",
                "ZL201410234381。X",
                "ZL201410234381-X",
                "ZL 2014－1－0234381－X",
                "专利号：ZL201410234381.X",
                "\u200bZL201410234381.X\ufeff",
                "\u00a0ZL201410234381.X\u00a0"
            })
    void readsEveryUsualSpelling(String spelling) {
        assertThat(PatentNumber.read(spelling).number()).contains(new PatentNumber("ZL201410234381.X"));
    }

    @ParameterizedTest
    @CsvSource({
        "202411223548.2, INVENTION, 2024",
        "97101765.4, INVENTION, 1997",
        "201921898050.0, UTILITY_MODEL, 2019",
        "201921897980.4, UTILITY_MODEL, 2019"
    })
    void tellsTypeAndYear(String spelling, PatentType type, int year) {
        PatentNumber number = PatentNumber.read(spelling).number().orElseThrow();

        assertThat(number.type()).isEqualTo(type);
        assertThat(number.filingYear()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({
        "'', MISSING",
        "'  ', MISSING",
        "2.02E+12, DAMAGED_BY_SPREADSHEET",
        "2.0214E12, DAMAGED_BY_SPREADSHEET",
        "ZL201410234381.1, CHECK_DIGIT",
        "ZL201470234381.X, UNKNOWN_TYPE",
        "ZL20141023438.X, MALFORMED",
        "ZL201410234381.XY, MALFORMED",
        "发明一种, MALFORMED"
    })
    void namesTheFault(String spelling, Fault fault) {
        assertThat(PatentNumber.read(spelling).fault()).contains(fault);
    }

    @Test
    void refusesAnythingButTheCanonicalSpelling() {
        assertThatThrownBy(() -> new PatentNumber("201410234381.X")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PatentNumber("ZL201410234381.0")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isCompactForIdentifiers() {
        assertThat(new PatentNumber("ZL201410234381.X").compact()).isEqualTo("201410234381X");
    }
}
