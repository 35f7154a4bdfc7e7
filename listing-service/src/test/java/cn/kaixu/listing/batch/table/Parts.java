package cn.kaixu.listing.batch.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A workbook taken apart into the files it is an archive of, to be put together in ways no program does. */
final class Parts {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    static final String TYPES = "[Content_Types].xml";
    static final String STYLES = "xl/styles.xml";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Parts() {}

    static Parts usual() {
        return of(Saved.xlsx(Grid.usual()));
    }

    static Parts of(byte[] archive) {
        Parts parts = new Parts();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    Parts with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    Parts with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Parts without(String name) {
        files.remove(name);
        return this;
    }

    Parts change(String name, UnaryOperator<String> change) {
        String text = new String(Objects.requireNonNull(files.get(name), name), StandardCharsets.UTF_8);
        return with(name, change.apply(text));
    }

    /** Puts something between the XML declaration and the root. */
    Parts prologue(String name, String text) {
        return change(name, part -> {
            int end = part.indexOf("?>") + 2;
            return part.substring(0, end) + text + part.substring(end);
        });
    }

    byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
