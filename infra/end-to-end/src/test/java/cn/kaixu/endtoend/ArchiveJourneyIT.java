package cn.kaixu.endtoend;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A city sends the tables of its counties in one archive; it is one batch in which every row says where it stands. */
class ArchiveJourneyIT {

    private static final String CLERK = "wuhan-clerk";
    private static final String HEADER = "专利号,专利名称,专利权人,专利类型\n";
    private static final String ROW = "%s,一种江水源热泵的取水装置,演示能源有限公司,发明\n";

    @RegisterExtension
    private static final Journey JOURNEY = new Journey();

    @TempDir
    private static Path folder;

    @Test
    void theTablesOfAnArchiveAreOneBatch() throws IOException {
        String repeated = PatentNumbers.unused(Clock.systemUTC());
        String other = PatentNumbers.unused(Clock.systemUTC());
        Path archive = archive(
                "江岸区.csv",
                HEADER + ROW.formatted(repeated),
                "东西湖区.csv",
                HEADER + ROW.formatted(other) + ROW.formatted(repeated),
                "说明.txt",
                "请查收两张表\n");
        try (Visit clerk = JOURNEY.as(CLERK)) {
            clerk.open("/batches");
            clerk.attach("上传汇总表：选择文件", archive);
            clerk.heading("批次详情");
            clerk.sees("待补全 2 行");
            clerk.sees("不合格 1 行");
            clerk.sees("江岸区.csv / CSV");
            clerk.sees("专利 %s 在“江岸区.csv / CSV”第 2 行已经填写过。".formatted(repeated));
            clerk.sees("说明.txt");
            clerk.inspect();
            Assertions.assertThat(files(clerk.fetch("下载标注后的原表")))
                    .hasEntrySatisfying(
                            "东西湖区.csv", table -> Assertions.assertThat(table).contains("处理结果（开许平台）", "已经填写过"))
                    .hasEntrySatisfying(
                            "江岸区.csv", table -> Assertions.assertThat(table).contains("待补全"))
                    .containsEntry("说明.txt", "请查收两张表\n");

            clerk.open("/");
            clerk.follow("还有行没有提交的批次");
            clerk.sees("只看还有行没有提交的");
            clerk.sees(archive.getFileName().toString());
            clerk.inspect();
        }
    }

    private static Map<String, String> files(byte[] archive) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** An archive of files, each given by its name and its text. */
    private static Path archive(String... files) throws IOException {
        Path archive = folder.resolve("武汉市各区汇总表.zip");
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int at = 0; at < files.length; at += 2) {
                zip.putNextEntry(new ZipEntry(files[at]));
                zip.write(files[at + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return archive;
    }
}
