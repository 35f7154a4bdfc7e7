package cn.kaixu.listing.batch.marking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import cn.kaixu.listing.batch.file.EntryName;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Gives an archive back with its tables marked and everything beside it as it came. */
final class ArchiveMarking {

    private final MarkedFiles files;

    ArchiveMarking(MarkedFiles files) {
        this.files = files;
    }

    void write(byte[] archive, List<TableMarks> tables, OutputStream target) throws IOException {
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(target);
        out.setUseZip64(Zip64Mode.Never);
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = EntryName.of(entry);
                ZipArchiveEntry copy = new ZipArchiveEntry(name);
                copy.setTime(entry.getTime());
                out.putArchiveEntry(copy);
                try (InputStream content = zip.getInputStream(entry)) {
                    copy(name, content, tables, out);
                }
                out.closeArchiveEntry();
            }
        }
        out.finish();
    }

    private void copy(String name, InputStream content, List<TableMarks> tables, OutputStream out) throws IOException {
        Optional<TableMarks> marks =
                tables.stream().flatMap(table -> table.within(name).stream()).findFirst();
        if (marks.isEmpty()) {
            content.transferTo(out);
            return;
        }
        // a marked workbook is an archive that is ended before the one it lies in
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        files.write(content.readAllBytes(), List.of(marks.get()), file);
        file.writeTo(out);
    }
}
