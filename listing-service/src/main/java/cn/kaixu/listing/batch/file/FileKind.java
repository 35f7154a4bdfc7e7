package cn.kaixu.listing.batch.file;

import java.nio.charset.StandardCharsets;
import java.util.List;

import cn.kaixu.platform.problem.Refused;

/** What a file is by its content; names and declared types are not believed. */
public enum FileKind {
    XLSX,
    XLS,
    ZIP,
    CSV;

    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final List<byte[]> SCANS =
            List.of(ascii("%PDF-"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, ascii("\u0089PNG\r\n"));

    static FileKind of(byte[] content, FileLimits limits) {
        if (isArchive(content)) {
            try (Archive archive = Archive.open(content, limits)) {
                return archive.kind();
            }
        }
        if (startsWith(content, 0, COMPOUND)) {
            return XLS;
        }
        if (content.length == 0 || isScan(content) || isMarkup(content) || binary(content)) {
            throw new Refused(FileRefusal.FILE_KIND_NOT_ACCEPTED);
        }
        return CSV;
    }

    static boolean isArchive(byte[] content) {
        return startsWith(content, 0, ARCHIVE);
    }

    static boolean isOldWorkbook(byte[] content) {
        return startsWith(content, 0, COMPOUND);
    }

    /** A PDF, or a picture of the kinds scanners make. */
    static boolean isScan(byte[] content) {
        return SCANS.stream().anyMatch(mark -> startsWith(content, 0, mark));
    }

    static boolean startsWith(byte[] content, int from, byte[] mark) {
        if (content.length < from + mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if (content[from + at] != mark[at]) {
                return false;
            }
        }
        return true;
    }

    /** Web pages and XML that were given the name of a table. */
    private static boolean isMarkup(byte[] content) {
        int at = startsWith(content, 0, MARK) ? MARK.length : 0;
        while (at < content.length && (content[at] == ' ' || content[at] == '\r' || content[at] == '\n')) {
            at++;
        }
        return at + 1 < content.length
                && content[at] == '<'
                && (content[at + 1] == '?' || content[at + 1] == '!' || Character.isLetter(content[at + 1]));
    }

    private static boolean binary(byte[] content) {
        if (CsvSource.isUtf16(content)) {
            return false;
        }
        for (byte next : content) {
            if (next >= 0 && next < ' ' && next != '\n' && next != '\r' && next != '\t') {
                return true;
            }
        }
        return false;
    }

    private static byte[] ascii(String mark) {
        return mark.getBytes(StandardCharsets.ISO_8859_1);
    }
}
