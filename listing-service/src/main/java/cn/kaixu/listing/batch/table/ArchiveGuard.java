package cn.kaixu.listing.batch.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;

import cn.kaixu.platform.problem.Refused;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Unpacks an XLSX once into nothing, to find archives that grow beyond a table before anything reads them. */
final class ArchiveGuard {

    private static final int RATIO_COUNTS_FROM = 1 << 20;

    private ArchiveGuard() {}

    static void check(byte[] content, TableLimits limits) {
        // by the directory at the end, as spreadsheets read it; reading front to back trips over some writers' entries
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > limits.archiveEntries()) {
                throw new Refused(TableRefusal.FILE_UNPACKS_TOO_LARGE);
            }
            long unpacked = 0;
            for (ZipArchiveEntry entry : entries) {
                unpacked = unpack(zip, entry, unpacked, content.length, limits);
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new Refused(TableRefusal.FILE_KIND_NOT_ACCEPTED);
            }
        } catch (IOException e) {
            throw TableReader.damaged(e);
        }
    }

    private static long unpack(ZipFile zip, ZipArchiveEntry entry, long before, int packed, TableLimits limits)
            throws IOException {
        byte[] buffer = new byte[1 << 15];
        long unpacked = before;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                unpacked += read;
                boolean tooDense = unpacked > RATIO_COUNTS_FROM && unpacked > (long) limits.ratio() * packed;
                if (unpacked > limits.unpackedBytes() || tooDense) {
                    throw new Refused(TableRefusal.FILE_UNPACKS_TOO_LARGE);
                }
            }
        }
        return unpacked;
    }
}
