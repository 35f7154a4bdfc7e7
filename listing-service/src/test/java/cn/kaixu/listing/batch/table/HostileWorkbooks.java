package cn.kaixu.listing.batch.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import cn.kaixu.listing.batch.file.FileRefusal;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Workbooks that do more than hold cells, and old workbooks made to break a reader. */
final class HostileWorkbooks {

    private static final byte[] OLD = Saved.xls(Grid.usual());
    private static final int SECTOR = 512;

    private HostileWorkbooks() {}

    static Stream<HostileFile> all() {
        return Stream.of(macros(), links(), formulas(), containers(), damages()).flatMap(files -> files);
    }

    private static Stream<HostileFile> macros() {
        return Stream.of("xl/vbaProject.bin", "xl/VBAPROJECT.BIN", "xl/macrosheets/sheet1.xml", "xl/vbaData.xml")
                .map(part -> HostileFile.of(
                        "a workbook with " + part,
                        Parts.usual().with(part, "<a/>").zip(),
                        FileRefusal.FILE_HOLDS_MACROS));
    }

    private static Stream<HostileFile> links() {
        Stream<HostileFile> parts = Stream.of(
                        "xl/externalLinks/externalLink1.xml",
                        "xl/connections.xml",
                        "xl/queryTables/queryTable1.xml",
                        "xl/activeX/activeX1.xml",
                        "xl/webextensions/webextension1.xml")
                .map(part -> HostileFile.of(
                        "a workbook with " + part,
                        Parts.usual().with(part, "<a/>").zip(),
                        FileRefusal.FILE_HOLDS_EXTERNAL_LINKS));
        return Stream.concat(
                parts,
                Stream.of(HostileFile.of(
                        "a workbook whose list of types speaks of macros",
                        Parts.usual()
                                .change(
                                        Parts.TYPES,
                                        types -> types.replace(
                                                "spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main"))
                                .zip(),
                        FileRefusal.FILE_HOLDS_MACROS)));
    }

    private static Stream<HostileFile> formulas() {
        Stream<HostileFile> modern = Stream.of(
                        "WEBSERVICE(\"http://127.0.0.1/?\"&amp;B2)",
                        "_xlfn.WEBSERVICE(B2)",
                        "FILTERXML(B2,\"//a\")",
                        "HYPERLINK(\"http://127.0.0.1\",\"专利号\")",
                        "cmd|'/C calc'!A0",
                        "[1]Sheet1!A1",
                        "'C:\\[other.xlsx]Sheet1'!A1",
                        "CALL(\"kernel32\",\"WinExec\",\"JCJ\",\"calc\",0)",
                        "REGISTER.ID(\"kernel32\",\"WinExec\")",
                        "EXEC(\"calc\")",
                        "RTD(\"prog\",,\"a\")",
                        "IMPORTXML(\"http://127.0.0.1\",\"//a\")")
                .map(formula -> HostileFile.of(
                        "the formula " + formula,
                        Parts.usual()
                                .change(
                                        Parts.SHEET,
                                        sheet -> sheet.replaceFirst(
                                                "<c r=\"C2\"[^>]*>.*?</c>",
                                                Matcher.quoteReplacement(
                                                        "<c r=\"C2\" t=\"str\"><f>" + formula + "</f><v>名称</v></c>")))
                                .zip(),
                        FileRefusal.FILE_HOLDS_LIVE_FORMULAS));
        HostileFile old = HostileFile.of(
                "the formula HYPERLINK in an old workbook",
                Saved.xls(Grid.usual().put(1, "专利名称", new Grid.Computed("HYPERLINK(\"http://127.0.0.1\",\"a\")", ""))),
                FileRefusal.FILE_HOLDS_LIVE_FORMULAS);
        return Stream.concat(modern, Stream.of(old));
    }

    private static Stream<HostileFile> containers() {
        return Stream.of(
                HostileFile.of(
                        "an XLSX with a password",
                        container(root -> put(root, "EncryptedPackage")),
                        FileRefusal.FILE_IS_ENCRYPTED),
                HostileFile.of("an XLS with a password", encrypted(), FileRefusal.FILE_IS_ENCRYPTED),
                HostileFile.of(
                        "a text document of Word 97",
                        container(root -> put(root, "WordDocument")),
                        FileRefusal.FILE_KIND_NOT_ACCEPTED),
                HostileFile.of(
                        "slides of PowerPoint 97",
                        container(root -> put(root, "PowerPoint Document")),
                        FileRefusal.FILE_KIND_NOT_ACCEPTED),
                HostileFile.of(
                        "a workbook of Excel 95", container(root -> put(root, "Book")), FileRefusal.FILE_IS_OLD_EXCEL),
                HostileFile.of(
                        "an old workbook with macros",
                        container(root -> {
                            put(root, "Workbook");
                            put(root, "_VBA_PROJECT_CUR");
                        }),
                        FileRefusal.FILE_HOLDS_MACROS),
                HostileFile.of("a container of nothing", container(root -> {}), FileRefusal.FILE_KIND_NOT_ACCEPTED),
                HostileFile.of(
                        "a workbook of no records",
                        container(root -> put(root, "Workbook")),
                        FileRefusal.FILE_IS_DAMAGED,
                        TableRefusal.TABLE_HEADER_NOT_FOUND));
    }

    private static byte[] encrypted() {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            return Saved.xls(Grid.usual());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static Stream<HostileFile> damages() {
        Stream<HostileFile> cuts = Stream.of(1, 20, 50, 80)
                .map(percent -> damaged(
                        "of which " + percent + " % arrived",
                        Arrays.copyOf(OLD, Math.max(SECTOR, OLD.length * percent / 100))));
        Stream<HostileFile> headers = Stream.of(
                damaged("whose header ends early", Arrays.copyOf(OLD, 100)),
                damaged("with two billion sectors for its table of sectors", patched(44, 0x7FFFFFFF)),
                damaged("whose directory lies outside", patched(48, 0x00FFFFFF)),
                damaged("whose directory lies before the beginning", patched(48, -100)),
                damaged("whose sectors follow one another in a circle", circle()),
                damaged("with sectors of four gigabytes", patched(30, 0x00060020)),
                damaged("with a record longer than the file", record(0xFFFF)));
        return Stream.concat(cuts, headers);
    }

    private static HostileFile damaged(String name, byte[] content) {
        return HostileFile.of(
                "an old workbook " + name,
                content,
                FileRefusal.FILE_IS_DAMAGED,
                FileRefusal.FILE_KIND_NOT_ACCEPTED,
                TableRefusal.TABLE_HEADER_NOT_FOUND);
    }

    private static byte[] patched(int offset, int value) {
        byte[] content = OLD.clone();
        ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).putInt(offset, value);
        return content;
    }

    /** Every sector of the table of sectors says that the next one is the first. */
    private static byte[] circle() {
        byte[] content = OLD.clone();
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int table = (bytes.getInt(76) + 1) * SECTOR;
        for (int at = 0; at < SECTOR; at += Integer.BYTES) {
            bytes.putInt(table + at, 0);
        }
        return content;
    }

    /** The first record of the workbook claims another length. */
    private static byte[] record(int length) {
        byte[] content = OLD.clone();
        for (int at = SECTOR; at < content.length - 4; at += SECTOR) {
            if (content[at] == 0x09 && content[at + 1] == 0x08) {
                ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).putShort(at + 2, (short) length);
                return content;
            }
        }
        throw new IllegalStateException("no workbook in the container");
    }

    private static byte[] container(Consumer<DirectoryNode> content) {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(container.getRoot());
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(DirectoryNode root, String name) {
        try {
            root.createDocument(name, new ByteArrayInputStream(new byte[5_000]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
