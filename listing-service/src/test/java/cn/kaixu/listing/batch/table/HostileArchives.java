package cn.kaixu.listing.batch.table;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.kaixu.listing.batch.file.FileRefusal;

/** Archives that grow, lie about their size, point out of themselves or hold what does not belong. */
final class HostileArchives {

    private static final byte[] TABLE = Saved.xlsx(Grid.usual());
    private static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};

    private HostileArchives() {}

    static Stream<HostileFile> all() {
        return Stream.of(bombs(), declarations(), names(), guests(), cuts()).flatMap(files -> files);
    }

    private static Stream<HostileFile> bombs() {
        byte[] zeros = new byte[64 << 20];
        byte[] spaces = new byte[40 << 20];
        Arrays.fill(spaces, (byte) ' ');
        Map<String, byte[]> many = new LinkedHashMap<>();
        IntStream.range(0, 3_000).forEach(at -> many.put(at + ".csv", new byte[0]));
        return Stream.of(
                bomb(
                        "zeros beside the parts",
                        Parts.usual().with("xl/media/image1.png", zeros).zip()),
                bomb("zeros in an archive of tables", Saved.zip(StandardCharsets.UTF_8, Map.of("a.csv", zeros))),
                HostileFile.of(
                        "spaces for a sheet",
                        Parts.usual().with(Parts.SHEET, spaces).zip(),
                        FileRefusal.FILE_UNPACKS_TOO_LARGE,
                        FileRefusal.FILE_TEXT_TOO_LONG),
                bomb(
                        "the same shared text a million times",
                        Parts.usual()
                                .change(
                                        Parts.STRINGS,
                                        text -> text.replace(
                                                "</sst>", "<si><t>同样的文字</t></si>".repeat(1_000_000) + "</sst>"))
                                .zip()),
                bomb(
                        "the same row a million times",
                        Parts.usual()
                                .change(
                                        Parts.SHEET,
                                        text -> text.replace(
                                                "</sheetData>", "<row><c/></row>".repeat(1_000_000) + "</sheetData>"))
                                .zip()),
                bomb("three thousand files", Saved.zip(StandardCharsets.UTF_8, many)));
    }

    private static HostileFile bomb(String name, byte[] content) {
        return HostileFile.of(name, content, FileRefusal.FILE_UNPACKS_TOO_LARGE);
    }

    /** What the directory at the end of the archive says of its first file. */
    private static Stream<HostileFile> declarations() {
        return Stream.of(
                HostileFile.of(
                        "a size of four gigabytes less one, declared",
                        patched(24, 4, 0xFFFFFFFE),
                        FileRefusal.FILE_UNPACKS_TOO_LARGE,
                        FileRefusal.FILE_IS_DAMAGED),
                HostileFile.of(
                        "a size of two gigabytes, declared",
                        patched(24, 4, 0x7FFFFFFF),
                        FileRefusal.FILE_UNPACKS_TOO_LARGE),
                HostileFile.of(
                        "a size kept elsewhere, which is nowhere",
                        patched(24, 4, 0xFFFFFFFF),
                        FileRefusal.FILE_UNPACKS_TOO_LARGE,
                        FileRefusal.FILE_IS_DAMAGED),
                HostileFile.of("a password on a file", patched(8, 2, 0x0009), FileRefusal.FILE_IS_ENCRYPTED),
                HostileFile.of("an unknown way of packing", patched(10, 2, 97), FileRefusal.FILE_IS_DAMAGED),
                HostileFile.of(
                        "a file that begins outside the archive",
                        patched(42, 4, 0x7FFFFFF0),
                        FileRefusal.FILE_IS_DAMAGED),
                HostileFile.of(
                        "a link instead of a file",
                        patched(38, 4, 0xA1FF0000),
                        FileRefusal.ARCHIVE_NAME_NOT_ALLOWED,
                        FileRefusal.FILE_IS_DAMAGED));
    }

    private static byte[] patched(int offset, int length, int value) {
        byte[] archive = TABLE.clone();
        int entry = directory(archive);
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        if (offset == 38) {
            bytes.putShort(entry + 4, (short) (3 << 8 | 20)); // made on Unix, where links are
        }
        if (length == 2) {
            bytes.putShort(entry + offset, (short) value);
        } else {
            bytes.putInt(entry + offset, value);
        }
        return archive;
    }

    private static int directory(byte[] archive) {
        return IntStream.range(0, archive.length - 4)
                .filter(at ->
                        archive[at] == 'P' && archive[at + 1] == 'K' && archive[at + 2] == 1 && archive[at + 3] == 2)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<HostileFile> names() {
        Stream<HostileFile> paths = Stream.of(
                        "../evil.csv",
                        "a/../../evil.csv",
                        "..\\evil.csv",
                        "a\\..\\..\\evil.csv",
                        "/etc/evil.csv",
                        "\\\\server\\share\\evil.csv",
                        "C:\\evil.csv",
                        "c:evil.csv",
                        "./evil.csv",
                        "evil\u0000.csv",
                        "evil\n.csv")
                .map(path -> HostileFile.of(
                        "a table named " + path.replace("\u0000", "NUL").replace("\n", "LF"),
                        Saved.zip(StandardCharsets.UTF_8, Map.of(path, Saved.csv(Grid.usual()))),
                        FileRefusal.ARCHIVE_NAME_NOT_ALLOWED));
        return Stream.concat(
                paths,
                Stream.of(
                        HostileFile.of(
                                "a part that leaves the workbook",
                                Parts.usual().with("xl/../../evil.xml", "<a/>").zip(),
                                FileRefusal.ARCHIVE_NAME_NOT_ALLOWED),
                        HostileFile.of("two sheets under one name", twins(), FileRefusal.ARCHIVE_NAME_NOT_ALLOWED)));
    }

    /** The name of another part of the same length, overwritten where names stand. */
    private static byte[] twins() {
        byte[] content =
                Parts.usual().with("xl/worksheets/sheet2.xml", "<worksheet/>").zip();
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return text.replace("xl/worksheets/sheet2.xml", Parts.SHEET).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Stream<HostileFile> guests() {
        byte[] inner = Saved.zip(StandardCharsets.UTF_8, Map.of("a.csv", Saved.csv(Grid.usual())));
        byte[] deep = inner;
        for (int level = 0; level < 50; level++) {
            deep = Saved.zip(StandardCharsets.UTF_8, Map.of("a.zip", deep));
        }
        return Stream.of(
                guest("an archive", "a.zip", inner, FileRefusal.ARCHIVE_HOLDS_ARCHIVES),
                guest("fifty archives within one another", "a.zip", deep, FileRefusal.ARCHIVE_HOLDS_ARCHIVES),
                guest("a program", "a.exe", PROGRAM, FileRefusal.ARCHIVE_HOLDS_OTHER_FILES),
                guest("a program called a table", "a.csv", PROGRAM, FileRefusal.FILE_KIND_NOT_ACCEPTED),
                guest("a program called a scan", "a.pdf", PROGRAM, FileRefusal.ARCHIVE_HOLDS_OTHER_FILES),
                guest(
                        "a script",
                        "a.bat",
                        "del *".getBytes(StandardCharsets.US_ASCII),
                        FileRefusal.ARCHIVE_HOLDS_OTHER_FILES),
                guest(
                        "a web page",
                        "a.html",
                        "<html>".getBytes(StandardCharsets.US_ASCII),
                        FileRefusal.ARCHIVE_HOLDS_OTHER_FILES),
                guest(
                        "a workbook with macros",
                        "a.xlsx",
                        Parts.usual().with("xl/vbaProject.bin", "x").zip(),
                        FileRefusal.FILE_HOLDS_MACROS),
                guest(
                        "a text document",
                        "a.docx",
                        Saved.zip(StandardCharsets.UTF_8, Map.of("[Content_Types].xml", PROGRAM)),
                        FileRefusal.FILE_KIND_NOT_ACCEPTED),
                HostileFile.of(
                        "an archive of scans alone",
                        Saved.zip(
                                StandardCharsets.UTF_8,
                                Map.of("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))),
                        TableRefusal.TABLE_HEADER_NOT_FOUND));
    }

    private static HostileFile guest(String what, String name, byte[] content, FileRefusal refusal) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("汇总表.xlsx", TABLE);
        files.put(name, content);
        return HostileFile.of("an archive that holds " + what, Saved.zip(StandardCharsets.UTF_8, files), refusal);
    }

    private static Stream<HostileFile> cuts() {
        return Stream.of(5, 10, 30, 50, 70, 90, 99)
                .map(percent -> HostileFile.of(
                        "a workbook of which " + percent + " % arrived",
                        Arrays.copyOf(TABLE, TABLE.length * percent / 100),
                        FileRefusal.FILE_IS_DAMAGED));
    }
}
