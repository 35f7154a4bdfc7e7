package cn.kaixu.listing.batch.marking;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Copies an archive: what is to change is written anew, in the order the changes are given, all else as the bytes it is. */
final class ArchiveCopy {

    private ArchiveCopy() {}

    static void write(ZipFile zip, Map<String, Change> changes, OutputStream target) throws IOException {
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(target);
        out.setUseZip64(Zip64Mode.Never);
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (!changes.containsKey(entry.getName())) {
                out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
            }
        }
        for (Map.Entry<String, Change> change : changes.entrySet()) {
            ZipArchiveEntry old = zip.getEntry(change.getKey());
            out.putArchiveEntry(new ZipArchiveEntry(change.getKey()));
            Writer text = new OutputStreamWriter(out, StandardCharsets.ISO_8859_1);
            try (InputStream part = old == null ? null : zip.getInputStream(old)) {
                change.getValue().write(part, text);
            }
            text.flush();
            out.closeArchiveEntry();
        }
        out.finish();
    }

    /** Writes a part anew from what it was; there is nothing to read where the part is new. */
    interface Change {
        void write(@Nullable InputStream part, Writer out) throws IOException;
    }
}
