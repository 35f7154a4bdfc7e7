package cn.kaixu.listing.batch.marking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import cn.kaixu.listing.batch.file.CellName;
import cn.kaixu.listing.batch.file.FileRefusal;
import cn.kaixu.platform.problem.Refused;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** Marks an XLS. Such a workbook can only be changed as a whole in memory, so that one is taken at a time. */
final class OldWorkbookMarking {

    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1);
    private static final int RESULT_WIDTH = 60 * 256;

    private final HSSFSheet sheet;
    private final TableMarks marks;
    private final OldStyles styles;
    private final OldComments comments;
    private final Map<String, String> anchors = new HashMap<>();

    private OldWorkbookMarking(HSSFWorkbook workbook, TableMarks marks) {
        this.sheet = Optional.ofNullable(workbook.getSheet(marks.sheet()))
                .orElseThrow(() -> new Refused(FileRefusal.FILE_IS_DAMAGED));
        this.marks = marks;
        this.styles = new OldStyles(workbook);
        this.comments = new OldComments(sheet);
    }

    static void write(byte[] content, TableMarks marks, OutputStream out) throws IOException {
        ONE_AT_A_TIME.acquireUninterruptibly();
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(content))) {
            new OldWorkbookMarking(workbook, marks).mark();
            workbook.write(out);
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private void mark() {
        comments.removeOurs();
        marks.notes(this::shownAt).values().stream()
                .limit(TableMarks.MOST_COMMENTS)
                .forEach(this::note);
        int column = marks.resultColumn() == null ? freeColumn() : CellName.columnOf(marks.resultColumn());
        if (column > SpreadsheetVersion.EXCEL97.getLastColumnIndex()) {
            return; // the table fills the sheet to its edge; the notes say it all
        }
        result(marks.headerRow(), column, TableMarks.HEADING, Tone.NONE);
        marks.rows().forEach(row -> result(row.row(), column, row.result(), row.tone()));
        sheet.setColumnWidth(column, RESULT_WIDTH);
        sheet.setColumnHidden(column, false);
    }

    private void note(CellNote note) {
        HSSFCell cell = cell(note.row(), note.column());
        cell.setCellStyle(styles.like(cell.getCellStyle(), note.tone()));
        comments.add(cell, note.text());
    }

    private void result(int row, int column, String text, Tone tone) {
        HSSFCell cell = cell(row, column);
        cell.setCellStyle(styles.like(cell.getCellStyle(), tone));
        int longest = SpreadsheetVersion.EXCEL97.getMaxTextLength();
        cell.setCellValue(text.length() > longest ? text.substring(0, longest) : text);
    }

    private HSSFCell cell(int row, int column) {
        HSSFRow known = sheet.getRow(row - 1);
        HSSFRow at = known == null ? sheet.createRow(row - 1) : known;
        return at.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private int freeColumn() {
        int free = 0;
        for (Row row : sheet) {
            for (Cell cell : row) {
                boolean counts = row.getRowNum() >= marks.headerRow() - 1 && cell.getCellType() != CellType.BLANK;
                free = counts ? Math.max(free, cell.getColumnIndex() + 1) : free;
            }
        }
        for (CellRangeAddress area : sheet.getMergedRegions()) {
            free = area.getLastRow() >= marks.headerRow() - 1 ? Math.max(free, area.getLastColumn() + 1) : free;
        }
        return free;
    }

    private String shownAt(String cell) {
        int row = CellName.rowOf(cell) - 1;
        int column = CellName.columnOf(cell);
        return anchors.computeIfAbsent(
                cell,
                none -> sheet.getMergedRegions().stream()
                        .filter(area -> area.isInRange(row, column))
                        .findFirst()
                        .map(area -> CellName.of(area.getFirstColumn(), area.getFirstRow() + 1))
                        .orElse(cell));
    }
}
