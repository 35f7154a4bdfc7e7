package cn.kaixu.local.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An archive with an evaluation report (专利权评价报告) for each patent that needs one, as a clerk adds them to a table. The reports say that they belong to the
 * demo; the archive of the same patents is always the same file.
 */
record EvaluationReports(List<DemoPatent> patents) {

    EvaluationReports {
        patents = patents.stream().filter(patent -> !patent.isInvention()).toList();
    }

    byte[] zip() {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            for (DemoPatent patent : patents) {
                ZipEntry entry = new ZipEntry(patent.number() + ".pdf");
                entry.setTimeLocal(LocalDate.EPOCH.withYear(1980).atStartOfDay());
                zip.putNextEntry(entry);
                zip.write(
                        OnePage.pdf("DEMO EVALUATION REPORT %s - NOT AN OFFICIAL DOCUMENT".formatted(patent.number())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive.toByteArray();
    }
}
