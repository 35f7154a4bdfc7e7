package cn.kaixu.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import cn.kaixu.local.client.Answer;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Published licence statistics: a faulty file is refused as a whole, a good one looked at, put in force and reckoned with. */
class FeeStatisticsJourneyIT {

    private static final String TITLE = "分行业许可使用费统计（演示）";
    private static final String HEADER = "时期,行业,指标,数值,来源\n";

    @RegisterExtension
    private static final Journey JOURNEY = new Journey();

    @TempDir
    private static Path folder;

    @Test
    void aVersionIsImportedPutInForceAndUsed() throws IOException {
        try (Visit operator = JOURNEY.as("operator-a")) {
            operator.open("/fee-statistics");
            operator.fill("名称", TITLE);
            operator.fill("说明", "演示数据");
            operator.attach("选择统计数据文件：选择文件", file("faulty.csv", "约三成"));
            operator.sees("faulty.csv");
            operator.page().getByRole(AriaRole.ALERT).first().waitFor();
            operator.inspect();
            operator.attach("选择统计数据文件：选择文件", file("rates.csv", "3.6"));
            operator.sees("第 2 版的内容");
            operator.sees("3.6 %");
            operator.inspect();
            operator.press("启用第 2 版（现行第 1 版停用）");
            operator.sees("请写明启用理由");
            operator.fill("启用理由", "年度更新（演示）");
            operator.press("启用第 2 版（现行第 1 版停用）");
            operator.sees("第 2 版（现行）");
            operator.inspect();
        }
        Answer guidance = JOURNEY.caller("optics-patentee")
                .post(
                        "/api/declarations/fee-guidance",
                        Map.of("licensees", 10, "coefficient", 0.5, "industry", "C"),
                        "journey-guidance");
        Assertions.assertThat(guidance.accepted().body()).contains("2031 年行业平均提成费率");
    }

    private static Path file(String name, String rate) throws IOException {
        return Files.writeString(folder.resolve(name), HEADER + "2031,C,平均提成费率,%s,演示统计公报\n".formatted(rate));
    }
}
