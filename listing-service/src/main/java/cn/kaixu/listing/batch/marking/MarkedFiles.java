package cn.kaixu.listing.batch.marking;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import cn.kaixu.listing.batch.file.FileKind;
import cn.kaixu.listing.batch.file.TableFiles;
import cn.kaixu.platform.problem.Refused;

/** Writes marks onto a file that was read before, in the kind of file it is. */
public final class MarkedFiles {

    private final TableFiles files;

    public MarkedFiles(TableFiles files) {
        this.files = files;
    }

    public FileKind kind(byte[] content) {
        return files.kind(content);
    }

    /**
     * Writes the file with the marks of its table, or of the tables of an archive; the stream is left open.
     *
     * @throws Refused when the file does not hold the table any more
     */
    public void write(byte[] content, List<TableMarks> tables, OutputStream out) throws IOException {
        try {
            switch (files.kind(content)) {
                case XLSX -> WorkbookMarking.write(content, tables.getFirst(), out);
                case XLS -> OldWorkbookMarking.write(content, tables.getFirst(), out);
                case CSV -> CsvMarking.write(content, tables.getFirst(), out);
                case ZIP -> new ArchiveMarking(this).write(content, tables, out);
            }
        } catch (XMLStreamException e) {
            throw new IOException("a part that was read before cannot be read now", e);
        }
    }
}
