package cn.kaixu.listing.conversion.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import cn.kaixu.platform.document.PdfRenderer;
import cn.kaixu.platform.document.Template;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** An export as an archive: the list as CSV and workbook, and a declaration each. Written as it is made, one document in memory at a time. */
@Component
public class ExportArchive {

    private final Template template = Template.resource(ExportArchive.class, "declaration.xhtml");
    private final ObjectProvider<PdfRenderer> renderer;

    ExportArchive(ObjectProvider<PdfRenderer> renderer) {
        this.renderer = renderer;
    }

    public void write(Export export, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        entry(zip, "清单.csv", ExportList.csv(export.lines()));
        entry(zip, "清单.xlsx", ExportList.workbook(export.lines()));
        for (ExportLine line : export.lines()) {
            entry(zip, "专利开放许可声明-" + line.patentNumber() + ".pdf", declaration(line, export));
        }
        zip.finish();
    }

    private byte[] declaration(ExportLine line, Export export) {
        Map<String, Object> values = new HashMap<>();
        List<String> cells = line.cells();
        values.put(
                "rows",
                IntStream.range(0, cells.size())
                        .mapToObj(at -> Map.of("name", ExportLine.HEADINGS.get(at), "value", cells.get(at)))
                        .toList());
        values.put("number", line.patentNumber());
        values.put("export", export.id());
        values.put("hash", export.listHash());
        return renderer.getObject().render(template.fill(values));
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
