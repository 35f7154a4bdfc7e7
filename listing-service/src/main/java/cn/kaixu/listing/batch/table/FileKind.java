package cn.kaixu.listing.batch.table;

import java.nio.charset.StandardCharsets;

import cn.kaixu.platform.problem.Refused;

/** What a file is by its content; names and declared types are not believed. */
enum FileKind {
    XLSX,
    CSV;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    static FileKind of(byte[] content) {
        if (startsWith(content, ZIP)) {
            return XLSX;
        }
        if (startsWith(content, OLD_EXCEL)) {
            throw new Refused(TableRefusal.FILE_IS_OLD_EXCEL);
        }
        if (content.length == 0 || startsWith(content, "%PDF".getBytes(StandardCharsets.US_ASCII)) || binary(content)) {
            throw new Refused(TableRefusal.FILE_KIND_NOT_ACCEPTED);
        }
        return CSV;
    }

    private static boolean binary(byte[] content) {
        if (CsvTables.isUtf16(content)) {
            return false;
        }
        for (byte next : content) {
            if (next >= 0 && next < ' ' && next != '\n' && next != '\r' && next != '\t') {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if (content[at] != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
