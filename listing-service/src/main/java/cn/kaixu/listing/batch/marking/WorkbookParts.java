package cn.kaixu.listing.batch.marking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import cn.kaixu.listing.batch.file.FileRefusal;
import cn.kaixu.listing.batch.file.SafeXml;
import cn.kaixu.platform.problem.Refused;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Where in the archive of a workbook the parts about one sheet are. {@code office} begins the names of all kinds of relations. */
record WorkbookParts(String sheet, String namespace, String office, Optional<String> styles, List<Relation> relations) {

    private static final String WORKBOOK = "xl/workbook.xml";

    WorkbookParts {
        relations = List.copyOf(relations);
    }

    /** One part named by another. */
    record Relation(String id, String type, String part) {}

    static WorkbookParts of(ZipFile zip, String sheetName) throws IOException, XMLStreamException {
        List<String> ids = new ArrayList<>();
        List<String> namespaces = new ArrayList<>();
        each(zip, WORKBOOK, "sheet", xml -> {
            if (sheetName.equals(xml.getAttributeValue(null, "name"))) {
                ids.add(id(xml));
                namespaces.add(xml.getNamespaceURI());
            }
        });
        List<Relation> ofWorkbook = relationsOf(zip, WORKBOOK);
        Relation sheet = ofWorkbook.stream()
                .filter(relation -> ids.contains(relation.id()))
                .findFirst()
                .orElseThrow(() -> new Refused(FileRefusal.FILE_IS_DAMAGED));
        return new WorkbookParts(
                sheet.part(),
                namespaces.getFirst(),
                sheet.type().substring(0, sheet.type().lastIndexOf('/')),
                find(ofWorkbook, "/styles"),
                relationsOf(zip, sheet.part()));
    }

    Optional<String> comments() {
        return find(relations, "/comments");
    }

    /** The part a relation of the sheet leads to. */
    Optional<String> related(String id) {
        return relations.stream()
                .filter(relation -> relation.id().equals(id))
                .map(Relation::part)
                .findFirst();
    }

    String sheetRelations() {
        return relationsName(sheet);
    }

    /** An id no relation of the sheet has. */
    String freeId(String wanted) {
        boolean taken = relations.stream().anyMatch(relation -> relation.id().equals(wanted));
        return taken ? freeId(wanted + "x") : wanted;
    }

    private static Optional<String> find(List<Relation> relations, String kind) {
        return relations.stream()
                .filter(relation -> relation.type().endsWith(kind))
                .map(Relation::part)
                .findFirst();
    }

    private static List<Relation> relationsOf(ZipFile zip, String part) throws IOException, XMLStreamException {
        List<Relation> relations = new ArrayList<>();
        String name = relationsName(part);
        if (zip.getEntry(name) != null) {
            each(zip, name, "Relationship", xml -> {
                String target = xml.getAttributeValue(null, "Target");
                String type = xml.getAttributeValue(null, "Type");
                relations.add(new Relation(
                        xml.getAttributeValue(null, "Id"), type == null ? "" : type, resolved(part, target)));
            });
        }
        return relations;
    }

    private static String relationsName(String part) {
        int folder = part.lastIndexOf('/') + 1;
        return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    }

    /** Targets are relative to the folder of the part that names them, or begin at the root. */
    private static String resolved(String part, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        List<String> path = new ArrayList<>(List.of(part.split("/", -1)));
        path.removeLast();
        for (String step : target.split("/", -1)) {
            if (step.equals("..") && !path.isEmpty()) {
                path.removeLast();
            } else if (!step.equals(".")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    private static String id(XMLStreamReader xml) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            boolean relation = xml.getAttributeNamespace(at) != null
                    && xml.getAttributeNamespace(at).endsWith("/relationships");
            if (relation && xml.getAttributeLocalName(at).equals("id")) {
                return xml.getAttributeValue(at);
            }
        }
        return "";
    }

    private static void each(ZipFile zip, String part, String element, SafeXml.Taker taker)
            throws IOException, XMLStreamException {
        SafeXml.each(zip.getInputStream(zip.getEntry(part)), element, taker);
    }
}
