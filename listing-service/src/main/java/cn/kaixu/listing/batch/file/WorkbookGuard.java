package cn.kaixu.listing.batch.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import cn.kaixu.platform.problem.Refused;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Unpacks an XLSX once into nothing, to find what grows beyond a table or is more than a table before anything reads it. */
final class WorkbookGuard {

    private static final List<String> PARTS_WITH_MACROS = List.of("vbaproject.bin", "vbadata.xml", "xl/macrosheets/");
    private static final List<String> PARTS_THAT_REACH_OUT =
            List.of("xl/externallinks/", "xl/connections.xml", "xl/querytables/", "xl/activex/", "xl/webextensions/");
    private static final String TYPES = "[Content_Types].xml";
    private static final int MOST_TEXT = 64 << 20;

    private WorkbookGuard() {}

    static void check(byte[] content, FileLimits limits) {
        try (Archive archive = Archive.open(content, limits)) {
            check(archive);
        } catch (IOException e) {
            throw FileRefusal.damaged(e);
        }
    }

    static void check(Archive archive) throws IOException {
        for (ZipArchiveEntry part : archive.entries()) {
            String name = part.getName().toLowerCase(Locale.ROOT);
            if (PARTS_WITH_MACROS.stream().anyMatch(name::contains)) {
                throw new Refused(FileRefusal.FILE_HOLDS_MACROS);
            }
            if (PARTS_THAT_REACH_OUT.stream().anyMatch(name::startsWith)) {
                throw new Refused(FileRefusal.FILE_HOLDS_EXTERNAL_LINKS);
            }
            unpack(archive, part, name);
            if (part.getName().equals(TYPES)) {
                checkTypes(archive.bytes(part));
            }
        }
    }

    private static void unpack(Archive archive, ZipArchiveEntry part, String name) throws IOException {
        boolean markup = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        boolean strings = name.endsWith("sharedstrings.xml");
        XmlScan scan = new XmlScan();
        byte[] buffer = new byte[1 << 15];
        long unpacked = 0;
        try (InputStream in = archive.stream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                unpacked += read;
                if (strings && unpacked > MOST_TEXT) {
                    throw new Refused(FileRefusal.FILE_UNPACKS_TOO_LARGE);
                }
                if (markup) {
                    scan.look(buffer, read);
                }
            }
        }
    }

    /** The name says XLSX, the list of types may say otherwise. */
    private static void checkTypes(byte[] list) {
        String types = new String(list, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        if (types.contains("macroenabled") || types.contains("vbaproject")) {
            throw new Refused(FileRefusal.FILE_HOLDS_MACROS);
        }
    }
}
