package cn.kaixu.listing.batch.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import cn.kaixu.platform.problem.Refused;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A ZIP archive in memory whose directory has been found harmless; what its entries unpack to is counted while they are read. */
final class Archive implements AutoCloseable {

    private static final byte[] DIRECTORY_ENTRY = {'P', 'K', 1, 2};
    private static final int DELETE = 127;
    private static final int RATIO_COUNTS_FROM = 1 << 20;

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;
    private final int packed;
    private final FileLimits limits;
    private long unpacked;

    private Archive(ZipFile zip, int packed, FileLimits limits) {
        this.zip = zip;
        this.entries = Collections.list(zip.getEntries());
        this.packed = packed;
        this.limits = limits;
    }

    /** Reads the directory at the end, as spreadsheets do; reading front to back trips over some writers' entries. */
    static Archive open(byte[] content, FileLimits limits) {
        if (directoryEntries(content) > limits.archiveEntries()) {
            throw new Refused(FileRefusal.FILE_UNPACKS_TOO_LARGE);
        }
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                    .get();
            Archive archive = new Archive(zip, content.length, limits);
            archive.checkDirectory();
            return archive;
        } catch (IOException | IllegalArgumentException e) {
            throw FileRefusal.damaged(e);
        }
    }

    /** A workbook by what it holds; other office files are archives as well, but their content says so. */
    FileKind kind() {
        if (zip.getEntry("xl/workbook.xml") != null) {
            return FileKind.XLSX;
        }
        if (zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null) {
            throw new Refused(FileRefusal.FILE_KIND_NOT_ACCEPTED);
        }
        return FileKind.ZIP;
    }

    List<ZipArchiveEntry> entries() {
        return entries;
    }

    InputStream stream(ZipArchiveEntry entry) throws IOException {
        return new CountedStream(zip.getInputStream(entry), this::count);
    }

    byte[] bytes(ZipArchiveEntry entry) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (InputStream in = stream(entry)) {
            in.transferTo(content);
        }
        return content.toByteArray();
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw FileRefusal.damaged(e);
        }
    }

    private void count(int bytes) {
        unpacked += bytes;
        boolean tooDense = unpacked > RATIO_COUNTS_FROM && unpacked > (long) limits.ratio() * packed;
        if (unpacked > limits.unpackedBytes() || tooDense) {
            throw new Refused(FileRefusal.FILE_UNPACKS_TOO_LARGE);
        }
    }

    private void checkDirectory() {
        Set<String> names = new HashSet<>();
        long declared = 0;
        for (ZipArchiveEntry entry : entries) {
            if (!staysInside(entry.getName()) || entry.isUnixSymlink() || !names.add(raw(entry))) {
                throw new Refused(FileRefusal.ARCHIVE_NAME_NOT_ALLOWED, shown(entry.getName()));
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new Refused(FileRefusal.FILE_IS_ENCRYPTED);
            }
            if (!zip.canReadEntryData(entry)) {
                throw new Refused(FileRefusal.FILE_IS_DAMAGED);
            }
            declared += Math.max(0, entry.getSize());
            if (declared > limits.unpackedBytes()) {
                throw new Refused(FileRefusal.FILE_UNPACKS_TOO_LARGE);
            }
        }
    }

    private static boolean staysInside(String name) {
        return !name.isEmpty()
                && !name.startsWith("/")
                && !name.startsWith("\\")
                && !name.matches("[A-Za-z]:.*")
                && name.chars().noneMatch(next -> next < ' ' || next == DELETE)
                && Stream.of(name.split("[/\\\\]")).noneMatch(part -> part.equals("..") || part.equals("."));
    }

    /** By its bytes, since two names that are not in UTF-8 may look the same when read as such. */
    private static String raw(ZipArchiveEntry entry) {
        byte[] name = entry.getRawName();
        return name == null ? entry.getName() : new String(name, StandardCharsets.ISO_8859_1);
    }

    static String shown(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "\uFFFD");
        return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }

    /** Counted in the raw bytes, because an object for each of a million entries would be too many already. */
    private static int directoryEntries(byte[] content) {
        int count = 0;
        for (int at = 0; at + DIRECTORY_ENTRY.length <= content.length; at++) {
            if (content[at] == 'P' && FileKind.startsWith(content, at, DIRECTORY_ENTRY)) {
                count++;
            }
        }
        return count;
    }
}
