package cn.kaixu.listing.batch.scan;

import cn.kaixu.contract.kernel.PatentNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScanNameTest {

    private static final PatentNumber NUMBER = new PatentNumber("ZL201810881290.3");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ZL201810881290.3.pdf",
                "2018108812903.pdf",
                "附件4_ZL2018108812903_盖章.jpg",
                "声明（201810881290．3）.PDF",
                "zl201810881290-3 第1页.png",
                "盖章件/武汉理工大学/ZL201810881290.3.pdf",
                "ZL201810881290.3/声明.pdf",
                "201912345678.9/ZL201810881290.3.pdf",
                "20220811 ZL201810881290.3.pdf"
            })
    void findsTheNumberWhereverItStands(String name) {
        assertThat(ScanName.numbers(name)).containsExactly(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"声明.pdf", "ZL201810881290.4.pdf", "12018108812903.pdf", "20220811.pdf", "123456789012345678.pdf"
            })
    void findsNothingInOtherFigures(String name) {
        assertThat(ScanName.numbers(name)).isEmpty();
    }

    @Test
    void findsSeveral() {
        assertThat(ScanName.numbers("ZL201810881290.3 和 ZL201910551246.0.pdf")).hasSize(2);
    }

    @Test
    void readsNumbersFromBeforeTwoThousandAndThree() {
        assertThat(ScanName.numbers("ZL85100001." + check("85100001") + ".pdf")).hasSize(1);
    }

    /** ZC 0006-2003. */
    private static String check(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            sum += (digits.charAt(place) - '0') * (2 + place % 8);
        }
        return sum % 11 == 10 ? "X" : String.valueOf(sum % 11);
    }
}
