package cn.kaixu.listing.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A workbook with as many rows as the whole pilot has patents, tenfold. The figures are the bench's. */
@ServiceTest
class LargeBatchIT {

    private static final Logger LOG = LoggerFactory.getLogger(LargeBatchIT.class);
    private static final int ROWS = 5_000;

    private final BatchDesk clerk;

    @Autowired
    LargeBatchIT(TestHttp http) {
        this.clerk = new BatchDesk(http, TestTokens.bearer("whut-clerk", "institution-clerk", "whut", "420100"));
    }

    @Test
    void takesFiveThousandRows() throws IOException {
        byte[] workbook = workbook(ROWS);

        long start = System.nanoTime();
        String batch = clerk.upload(workbook);
        JsonNode checked = clerk.await(batch, "CHECKED");
        assertThat(checked.at("/counts/rows").asInt()).isEqualTo(ROWS);
        assertThat(checked.at("/counts/ready").asInt()).as(checked.toString()).isEqualTo(ROWS);
        long read = System.nanoTime();
        clerk.commit(batch, ROWS);
        assertThat(clerk.view(batch).at("/counts/submitted").asInt()).isEqualTo(ROWS);
        long shown = System.nanoTime();

        LOG.info(
                "5000 rows: checked in {} ms, committed and in the register in {} ms",
                Duration.ofNanos(read - start).toMillis(),
                Duration.ofNanos(shown - read).toMillis());
    }

    private static byte[] workbook(int rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("汇总表");
            put(sheet, 0, "序号,专利号,专利名称,专利权人（全部）,授权公告日,许可期限届满日,开放范围,使用费标准,一次总付金额（元）,一次总付付款天数,全体专利权人同意,承诺符合条件,联系人");
            IntStream.range(0, rows)
                    .forEach(at -> put(
                            sheet,
                            at + 1,
                            "%d,%s,一种装置及其使用方法第%d号,武汉理工大学；湖北工业大学,2022-05-06,2030-12-31,全省,一次总付,20000,30,是,是,张三"
                                    .formatted(at + 1, number(at), at)));
        }
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int row, String cells) {
        List<String> texts = List.of(cells.split(","));
        for (int column = 0; column < texts.size(); column++) {
            sheet.value(row, column, texts.get(column));
        }
    }

    private static String number(int at) {
        String digits = String.format(Locale.ROOT, "20201%07d", at);
        return IntStream.rangeClosed(0, 10)
                .mapToObj(check -> check == 10 ? "X" : String.valueOf(check))
                .flatMap(check -> PatentNumber.read(digits + check).number().stream())
                .findFirst()
                .orElseThrow()
                .value();
    }
}
