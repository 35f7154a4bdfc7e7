package cn.kaixu.matching.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvExportTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-2", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"})
    void neutralisesWhatASpreadsheetWouldRun(String text) {
        assertThat(CsvExport.cell(text)).startsWith("\"'");
    }

    @Test
    void leavesOrdinaryTextAlone() {
        assertThat(CsvExport.cell("一种\"止逆\"阀,甲")).isEqualTo("\"一种\"\"止逆\"\"阀,甲\"");
    }

    @Test
    void beginsWithAMarkAndAHeader() {
        assertThat(CsvExport.of(List.of())).startsWith("\uFEFF\"专利号\",").endsWith("\r\n");
    }
}
