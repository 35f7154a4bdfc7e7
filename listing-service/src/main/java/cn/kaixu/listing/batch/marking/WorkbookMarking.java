package cn.kaixu.listing.batch.marking;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import cn.kaixu.listing.batch.file.CellName;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Marks an XLSX by changing of its parts only those that have to: the sheet, the formats, the comments and what names them. Every other part is copied as the bytes
 * it is, packed or not; the sheet passes through without being held in memory.
 */
final class WorkbookMarking {

    private final ZipFile zip;
    private final WorkbookParts parts;
    private final Map<String, ArchiveCopy.Change> changes = new LinkedHashMap<>();

    private WorkbookMarking(ZipFile zip, WorkbookParts parts) {
        this.zip = zip;
        this.parts = parts;
    }

    static void write(byte[] workbook, TableMarks marks, OutputStream out) throws IOException, XMLStreamException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            WorkbookMarking marking = new WorkbookMarking(zip, WorkbookParts.of(zip, marks.sheet()));
            marking.plan(marks);
            ArchiveCopy.write(zip, marking.changes, out);
        }
    }

    private void plan(TableMarks marks) throws IOException, XMLStreamException {
        SheetSurvey survey = SheetSurvey.of(stream(parts.sheet()), marks.headerRow());
        int resultColumn = Optional.ofNullable(marks.resultColumn())
                .map(CellName::columnOf)
                .orElse(survey.freeColumn());
        Map<String, CellNote> notes = marks.notes(survey::shownAt);
        Styles styles = Styles.read(
                parts.styles().isEmpty() ? null : stream(parts.styles().get()));
        Piece drawing = comments(shown(notes), parts.related(survey.drawing()));
        SheetMarks cells = SheetMarks.of(marks, notes, resultColumn, survey.headingStyle());
        changes.put(
                parts.sheet(),
                (part, out) -> new SheetMarking(out, new RowMarking(cells, styles, out), resultColumn, drawing)
                        .copy(Objects.requireNonNull(part)));
        // last, when it is known which formats the cells of the sheet wanted
        parts.styles()
                .ifPresent(name -> changes.put(name, (part, out) -> styles.write(Objects.requireNonNull(part), out)));
    }

    private static Map<String, CellNote> shown(Map<String, CellNote> notes) {
        Map<String, CellNote> shown = new LinkedHashMap<>();
        notes.values().stream().limit(TableMarks.MOST_COMMENTS).forEach(note -> shown.put(note.cell(), note));
        return shown;
    }

    /** Plans the comments and the shapes they are shown in; returns the tag the sheet needs where it had no shapes yet. */
    private @Nullable Piece comments(Map<String, CellNote> notes, Optional<String> shapes)
            throws IOException, XMLStreamException {
        CommentAuthors authors = parts.comments().isEmpty()
                ? CommentAuthors.NONE
                : CommentAuthors.read(stream(parts.comments().get()));
        if (notes.isEmpty() && authors.ours().isEmpty()) {
            return null;
        }
        Additions additions = new Additions(zip, parts);
        String comments = parts.comments().orElseGet(() -> additions.part("comments", "xl/comments%d.xml"));
        String drawing = shapes.orElseGet(() -> additions.part("vmlDrawing", "xl/drawings/vmlDrawing%d.vml"));
        Comments writing = new Comments(notes, authors);
        changes.put(comments, (part, out) -> {
            if (part == null) {
                writing.write(parts.namespace(), out);
            } else {
                writing.copy(part, out);
            }
        });
        changes.put(drawing, (part, out) -> {
            Shapes boxes = new Shapes(writing.undrawn().values(), writing.removed());
            if (part == null) {
                boxes.write(out);
            } else {
                boxes.copy(part, out);
            }
        });
        changes.putAll(additions.changes());
        return additions.drawing();
    }

    private InputStream stream(String part) throws IOException {
        return zip.getInputStream(Objects.requireNonNull(zip.getEntry(part), part));
    }
}
