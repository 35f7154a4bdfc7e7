package cn.kaixu.platform.csv;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u3000=1",
                "\u00A0@A1",
                "＝1",
                "＋1",
                "－1",
                "＠A1"
            })
    void neutralisesWhatASpreadsheetWouldRun(String text) {
        assertThat(written(text)).contains("\"'" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一种止逆阀,甲", " 甲", "1=1", "'=1", "  "})
    void leavesOrdinaryTextAlone(String text) {
        assertThat(written(text)).contains("\"" + text + "\"");
    }

    @Test
    void quotesEveryCellBehindAMark() {
        assertThat(written("一种\"止逆\"阀")).isEqualTo("\uFEFF\"名称\"\r\n\"一种\"\"止逆\"\"阀\"\r\n");
    }

    private static String written(String text) {
        return CsvTable.of(List.of("名称"), Stream.of(List.of(text)));
    }
}
