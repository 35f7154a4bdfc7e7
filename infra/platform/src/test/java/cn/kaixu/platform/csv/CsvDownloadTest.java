package cn.kaixu.platform.csv;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.kaixu.platform.paging.Page;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

class CsvDownloadTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void isReadInTheRightEncodingAndComputesNothing() {
        assertThat(text(new Page<>(List.of("=1+1", "＝SUM(A1)", "甲,\"乙\"", "平常"), 1, 10, 4)))
                .isEqualTo("\uFEFF名称,常数\r\n'=1+1,1\r\n'＝SUM(A1),1\r\n\"甲,\"\"乙\"\"\",1\r\n平常,1\r\n");
    }

    @Test
    void saysWhereItStops() {
        assertThat(text(new Page<>(List.of("甲"), 1, 1, 12_345)))
                .endsWith("甲,1\r\n共 12345 行，这里只有前 1 行，请缩小筛选范围后再导出。\r\n");
    }

    @Test
    void isKeptUnderANameWithTheDay() {
        String disposition =
                file(new Page<>(List.of(), 1, 1, 0)).getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION);
        assertThat(disposition).startsWith("attachment").contains("2026-11-23.csv");
    }

    private static String text(Page<String> page) {
        return new String(Objects.requireNonNull(file(page).getBody()), StandardCharsets.UTF_8);
    }

    private static ResponseEntity<byte[]> file(Page<String> page) {
        return CsvDownload.of("名单", DAY, List.of("名称", "常数"), page, name -> List.of(name, "1"));
    }
}
