package cn.kaixu.listing.batch.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.kaixu.listing.batch.file.FileRefusal;

/** Workbooks whose XML names files, grows without end or describes sheets that cannot be. */
final class HostileMarkup {

    private static final String LAUGHS = IntStream.range(1, 12)
                    .mapToObj(at -> "<!ENTITY l%d \"%s\">".formatted(at, ("&l" + (at - 1) + ";").repeat(10)))
                    .reduce("<!DOCTYPE x [<!ENTITY l0 \"ha\">", String::concat)
            + "]>";
    private static final Map<String, String> DOCUMENT_TYPES = Map.of(
            "an entity of a local file", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
            "an entity of another server", "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:9/e\">]>",
            "a parameter entity", "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p.dtd\">%p;]>",
            "a billion laughs", LAUGHS,
            "one long entity used often", "<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(100_000) + "\">]>",
            "an outside document type", "<!DOCTYPE x PUBLIC \"-//x\" \"http://127.0.0.1:9/x.dtd\">");

    private HostileMarkup() {}

    static Stream<HostileFile> all() {
        return Stream.of(documentTypes(), hidden(), endless(), impossible(), broken())
                .flatMap(files -> files);
    }

    private static Stream<HostileFile> documentTypes() {
        return Stream.of(Parts.SHEET, Parts.STRINGS, Parts.WORKBOOK, Parts.RELATIONS, Parts.TYPES)
                .flatMap(part -> DOCUMENT_TYPES.entrySet().stream()
                        .map(type -> HostileFile.of(
                                type.getKey() + " in " + part,
                                Parts.usual().prologue(part, type.getValue()).zip(),
                                FileRefusal.FILE_HOLDS_ENTITIES)));
    }

    private static Stream<HostileFile> hidden() {
        String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        String part = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + type + "<sst>&e;</sst>";
        return Stream.of(
                HostileFile.of(
                        "a document type behind 100,000 spaces",
                        Parts.usual()
                                .prologue(Parts.SHEET, " ".repeat(100_000) + type)
                                .zip(),
                        FileRefusal.FILE_HOLDS_ENTITIES),
                HostileFile.of(
                        "a document type behind a comment",
                        Parts.usual()
                                .prologue(Parts.SHEET, "<!-- " + "x".repeat(50_000) + " -->" + type)
                                .zip(),
                        FileRefusal.FILE_HOLDS_ENTITIES),
                HostileFile.of(
                        "a document type in UTF-16",
                        Parts.usual()
                                .with(Parts.STRINGS, part.getBytes(StandardCharsets.UTF_16))
                                .zip(),
                        FileRefusal.FILE_IS_DAMAGED),
                HostileFile.of(
                        "a document type in UTF-16 without a mark",
                        Parts.usual()
                                .with(Parts.STRINGS, part.getBytes(StandardCharsets.UTF_16LE))
                                .zip(),
                        FileRefusal.FILE_IS_DAMAGED));
    }

    private static Stream<HostileFile> endless() {
        return Stream.of(
                HostileFile.of(
                        "elements nested a hundred thousand deep",
                        Parts.usual()
                                .change(Parts.SHEET, sheet -> inside(sheet, "<a>".repeat(100_000)))
                                .zip(),
                        FileRefusal.FILE_NESTS_TOO_DEEP),
                HostileFile.of(
                        "a shared text of two million characters",
                        Parts.usual()
                                .change(Parts.STRINGS, text -> text.replace("027-87651234", varied(2_000_000)))
                                .zip(),
                        FileRefusal.FILE_TEXT_TOO_LONG),
                HostileFile.of(
                        "a shared text of fifty thousand characters",
                        Parts.usual()
                                .change(Parts.STRINGS, text -> text.replace("027-87651234", varied(50_000)))
                                .zip(),
                        FileRefusal.FILE_TEXT_TOO_LONG),
                HostileFile.of(
                        "an attribute of two million characters",
                        Parts.usual()
                                .change(
                                        Parts.SHEET,
                                        sheet -> sheet.replaceFirst("<row ", "<row x=\"" + varied(2_000_000) + "\" "))
                                .zip(),
                        FileRefusal.FILE_TEXT_TOO_LONG),
                HostileFile.of(
                        "a hundred million merged cells",
                        Parts.usual()
                                .change(
                                        Parts.SHEET,
                                        sheet -> sheet.replace(
                                                "</sheetData>",
                                                "</sheetData><mergeCells>"
                                                        + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(100_001)
                                                        + "</mergeCells>"))
                                .zip(),
                        FileRefusal.FILE_IS_DAMAGED,
                        FileRefusal.FILE_UNPACKS_TOO_LARGE));
    }

    private static Stream<HostileFile> impossible() {
        return Stream.of("ZZZZZZ1", "A9999999999", "XFE1", "A-1", "A0", "1", "一1")
                .map(cell -> HostileFile.of(
                        "a cell at " + cell,
                        Parts.usual()
                                .change(Parts.SHEET, sheet -> sheet.replace("r=\"B2\"", "r=\"" + cell + "\""))
                                .zip(),
                        FileRefusal.FILE_IS_DAMAGED));
    }

    private static Stream<HostileFile> broken() {
        return List.of(
                        Parts.usual().without(Parts.SHEET),
                        Parts.usual().without(Parts.RELATIONS),
                        Parts.usual().without(Parts.TYPES),
                        Parts.usual().with(Parts.SHEET, "no markup at all"),
                        Parts.usual().with(Parts.SHEET, "<worksheet><sheetData><row"),
                        Parts.usual().change(Parts.SHEET, sheet -> sheet.substring(0, sheet.length() / 2)),
                        Parts.usual()
                                .change(Parts.SHEET, sheet -> sheet.replaceFirst("<v>\\d+</v>", "<v>999999999</v>")),
                        Parts.usual().change(Parts.SHEET, sheet -> sheet.replaceFirst("<v>\\d+</v>", "<v>-1</v>")),
                        Parts.usual().change(Parts.STRINGS, text -> text.replace("</si>", "</is>")),
                        Parts.usual()
                                .change(Parts.SHEET, sheet -> sheet.replaceFirst("<v>\\d+</v>", "<v>&undefined;</v>")),
                        Parts.usual().with(Parts.WORKBOOK, "<workbook/>"),
                        Parts.usual().with(Parts.SHEET, new byte[0]))
                .stream()
                .map(Parts::zip)
                .map(new Numbered()::next);
    }

    /** Text that does not pack well, so that its size is not what gives it away. */
    private static String varied(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int at = 0; text.length() < length; at++) {
            text.append(Integer.toString(at * 7919 + 17, 36));
        }
        return text.toString();
    }

    private static String inside(String sheet, String markup) {
        return sheet.replaceFirst("<sheetData>", "<sheetData>" + markup);
    }

    /** Names the broken ones, which differ only in where. */
    private static final class Numbered {
        private int number;

        HostileFile next(byte[] content) {
            return HostileFile.of(
                    "broken workbook " + ++number,
                    content,
                    FileRefusal.FILE_IS_DAMAGED,
                    FileRefusal.FILE_KIND_NOT_ACCEPTED,
                    TableRefusal.TABLE_HEADER_NOT_FOUND);
        }
    }
}
