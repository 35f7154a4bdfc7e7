package cn.kaixu.listing.batch.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import cn.kaixu.platform.problem.Refused;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Finds the part of an XLSX that a sheet is in, by the id the workbook gives it. */
final class SheetParts {

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private static final String TYPES = "[Content_Types].xml";
    private static final String TYPE_OF_STRINGS =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";

    private final Archive archive;
    private final Map<String, String> targets = new HashMap<>();
    private int strings;

    private SheetParts(Archive archive) {
        this.archive = archive;
    }

    static SheetParts in(Archive archive) throws IOException, XMLStreamException {
        SheetParts parts = new SheetParts(archive);
        SafeXml.each(
                parts.part(RELATIONS),
                "Relationship",
                xml -> parts.targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target")));
        List<String> texts = new ArrayList<>();
        SafeXml.each(parts.part(TYPES), "Override", xml -> {
            if (TYPE_OF_STRINGS.equals(xml.getAttributeValue(null, "ContentType"))) {
                texts.add(inside(xml.getAttributeValue(null, "PartName")));
            }
        });
        for (String name : texts) {
            parts.strings = 0;
            SafeXml.each(parts.part(name), "si", xml -> parts.strings++);
        }
        return parts;
    }

    /** How many texts the cells of this workbook may refer to. */
    int strings() {
        return strings;
    }

    InputStream open(String id) throws IOException {
        String target = targets.getOrDefault(id, "");
        return part(target.startsWith("/") ? inside(target) : "xl/" + target);
    }

    private static String inside(String name) {
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private InputStream part(String name) throws IOException {
        for (ZipArchiveEntry entry : archive.entries()) {
            if (entry.getName().equals(name)) {
                return archive.stream(entry);
            }
        }
        throw new Refused(FileRefusal.FILE_IS_DAMAGED);
    }
}
