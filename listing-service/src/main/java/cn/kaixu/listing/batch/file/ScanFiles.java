package cn.kaixu.listing.batch.file;

import java.io.IOException;

import cn.kaixu.platform.problem.Refused;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Opens what is sent as scans: one PDF or picture, or an archive with many; what else an archive holds is passed over. */
public final class ScanFiles {

    private final FileLimits limits;

    public ScanFiles(FileLimits limits) {
        this.limits = limits;
    }

    /**
     * Shows every scan to the reader, one in memory at a time.
     *
     * @param name what the file itself is called
     * @throws Refused when the file is neither a scan nor an archive that can be accepted
     */
    public void each(String name, byte[] content, Reader reader) {
        if (content.length > limits.fileBytes()) {
            throw new Refused(FileRefusal.FILE_TOO_LARGE, limits.fileBytes() >> 20);
        }
        if (FileKind.isScan(content)) {
            reader.read(name, content);
        } else if (FileKind.isArchive(content)) {
            eachOf(content, reader);
        } else {
            throw new Refused(FileRefusal.FILE_KIND_NOT_ACCEPTED);
        }
    }

    private void eachOf(byte[] archived, Reader reader) {
        try (Archive archive = Archive.open(archived, limits)) {
            for (ZipArchiveEntry entry : archive.entries()) {
                if (!entry.isDirectory() && !ArchivedTables.isLeftBySystems(entry)) {
                    byte[] content = archive.bytes(entry);
                    if (FileKind.isScan(content)) {
                        reader.read(EntryName.of(entry), content);
                    }
                }
            }
        } catch (IOException e) {
            throw FileRefusal.damaged(e);
        }
    }

    /** What is done with one scan. */
    public interface Reader {
        void read(String name, byte[] content);
    }
}
