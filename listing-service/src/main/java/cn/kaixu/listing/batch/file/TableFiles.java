package cn.kaixu.listing.batch.file;

import java.util.List;

import cn.kaixu.platform.problem.Refused;

/** Opens files that hold tables: XLSX, XLS, CSV, or an archive with one or more of these and scans beside them. */
public final class TableFiles {

    private final FileLimits limits;

    public TableFiles(FileLimits limits) {
        this.limits = limits;
    }

    public int rowLimit() {
        return limits.rows();
    }

    /**
     * Looks at a file without reading its rows: kind by content, size, what it unpacks to and what it holds besides cells.
     *
     * @throws Refused when the file cannot be accepted
     */
    public void inspect(byte[] content) {
        if (content.length > limits.fileBytes()) {
            throw new Refused(FileRefusal.FILE_TOO_LARGE, limits.fileBytes() >> 20);
        }
        switch (FileKind.of(content, limits)) {
            case XLSX -> WorkbookGuard.check(content, limits);
            case XLS -> OldWorkbook.check(content);
            case ZIP -> ArchivedTables.check(content, limits);
            case CSV -> {} // text does no harm
        }
    }

    /** What a file is by its content. */
    public FileKind kind(byte[] content) {
        return FileKind.of(content, limits);
    }

    /**
     * Opens a file that has been inspected.
     *
     * @throws Refused when it turns out damaged or harmful
     */
    public TableFile open(byte[] content) {
        return switch (FileKind.of(content, limits)) {
            case XLSX -> TableFile.of(XlsxTables.read(content, limits));
            case XLS -> TableFile.of(XlsTables.read(content, limits));
            case ZIP -> ArchivedTables.read(content, limits);
            case CSV -> TableFile.of(List.of(CsvTables.read(content, limits)));
        };
    }
}
