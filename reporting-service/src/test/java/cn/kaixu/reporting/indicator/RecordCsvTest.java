package cn.kaixu.reporting.indicator;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecordCsvTest {

    private static String csv(String title) {
        return RecordCsv.of(List.of(new IndicatorRecord(
                "ZL201710024908.X",
                title,
                "INVENTION",
                "420100",
                "武汉市",
                List.of("武汉理工大学"),
                LocalDate.of(2026, 11, 20),
                1,
                LocalDate.of(2026, 11, 21),
                null)));
    }

    @Test
    void opensInASpreadsheetAsUtf8() {
        assertThat(csv("一种装置"))
                .startsWith("\uFEFF\"专利号\"")
                .contains(
                        "\"ZL201710024908.X\",\"一种装置\",\"发明\",\"武汉市\",\"武汉理工大学\",\"2026-11-20\",\"1\",\"2026-11-21\",\"\"\r\n");
    }

    @Test
    void noCellIsAFormula() {
        assertThat(csv("=HYPERLINK(\"x\")")).contains("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(csv("-1")).contains("\"'-1\"");
    }
}
