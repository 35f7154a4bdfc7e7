package cn.kaixu.listing.batch.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import cn.kaixu.platform.problem.Refused;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** An archive with tables and, beside them, the scans that belong to them. */
final class ArchivedTables {

    private static final Pattern LEFT_BY_SYSTEMS =
            Pattern.compile("(.*/)?(__MACOSX/.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)", Pattern.CASE_INSENSITIVE);

    private final FileLimits limits;
    private final List<TableFile.Part> parts = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    private ArchivedTables(FileLimits limits) {
        this.limits = limits;
    }

    static void check(byte[] content, FileLimits limits) {
        each(content, limits, (name, file) -> {
            if (FileKind.isScan(file)) {
                return;
            }
            switch (kind(name, file, limits)) {
                case XLSX -> WorkbookGuard.check(file, limits);
                case XLS -> OldWorkbook.check(file);
                case CSV -> {} // text does no harm
                case ZIP -> throw new Refused(FileRefusal.ARCHIVE_HOLDS_ARCHIVES, Archive.shown(name));
            }
        });
    }

    static TableFile read(byte[] content, FileLimits limits) {
        ArchivedTables reading = new ArchivedTables(limits);
        each(content, limits, reading::take);
        return new TableFile(reading.parts, reading.others);
    }

    private void take(String name, byte[] file) {
        if (FileKind.isScan(file)) {
            others.add(name);
            return;
        }
        List<Table> found = switch (kind(name, file, limits)) {
            case XLSX -> XlsxTables.read(file, limits);
            case XLS -> XlsTables.read(file, limits);
            case CSV -> List.of(CsvTables.read(file, limits));
            case ZIP -> throw new Refused(FileRefusal.ARCHIVE_HOLDS_ARCHIVES, Archive.shown(name));
        };
        parts.add(new TableFile.Part(
                name,
                found.stream()
                        .map(table -> table.named(EntryName.withSheet(name, table.sheet())))
                        .toList()));
    }

    private static void each(byte[] content, FileLimits limits, FileReading reading) {
        try (Archive archive = Archive.open(content, limits)) {
            for (ZipArchiveEntry entry : archive.entries()) {
                if (!entry.isDirectory() && !isLeftBySystems(entry)) {
                    reading.read(EntryName.of(entry), archive.bytes(entry));
                }
            }
        } catch (IOException e) {
            throw FileRefusal.damaged(e);
        }
    }

    /** Files that systems put beside those of people, without a word. */
    static boolean isLeftBySystems(ZipArchiveEntry entry) {
        return LEFT_BY_SYSTEMS.matcher(entry.getName()).matches();
    }

    /** Text can be anything, so it has to be called a table as well; for the rest the content speaks. */
    private static FileKind kind(String name, byte[] file, FileLimits limits) {
        String plain = name.toLowerCase(Locale.ROOT);
        boolean text = !FileKind.isArchive(file) && !FileKind.isOldWorkbook(file);
        if (text && !(plain.endsWith(".csv") || plain.endsWith(".txt"))) {
            throw new Refused(FileRefusal.ARCHIVE_HOLDS_OTHER_FILES, Archive.shown(name));
        }
        return FileKind.of(file, limits);
    }

    /** What is done with one file of an archive. */
    private interface FileReading {
        void read(String name, byte[] file);
    }
}
