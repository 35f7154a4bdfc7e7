package cn.kaixu.listing.batch.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import cn.kaixu.platform.problem.Refused;

/** Unpacks an XLSX once into nothing, to find archives that grow beyond a table before anything reads them. */
final class ArchiveGuard {

    private static final int RATIO_COUNTS_FROM = 1 << 20;

    private ArchiveGuard() {}

    static void check(byte[] content, TableLimits limits) {
        byte[] buffer = new byte[1 << 15];
        long unpacked = 0;
        int entries = 0;
        boolean workbook = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                workbook |= entry.getName().equals("xl/workbook.xml");
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    refuseBeyond(unpacked, entries, content.length, limits);
                }
            }
        } catch (IOException e) {
            throw TableReader.damaged(e);
        }
        if (!workbook) {
            throw new Refused(TableRefusal.FILE_KIND_NOT_ACCEPTED);
        }
    }

    private static void refuseBeyond(long unpacked, int entries, int packed, TableLimits limits) {
        boolean tooDense = unpacked > RATIO_COUNTS_FROM && unpacked > (long) limits.ratio() * packed;
        if (unpacked > limits.unpackedBytes() || entries > limits.archiveEntries() || tooDense) {
            throw new Refused(TableRefusal.FILE_UNPACKS_TOO_LARGE);
        }
    }
}
