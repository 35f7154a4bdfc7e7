package cn.kaixu.matching.web;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CsvExportTest {

    @Test
    void beginsWithAMarkAndAHeader() {
        assertThat(CsvExport.of(List.of())).startsWith("\uFEFF\"专利号\",").endsWith("\r\n");
    }
}
