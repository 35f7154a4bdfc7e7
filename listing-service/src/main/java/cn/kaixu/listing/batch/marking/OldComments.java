package cn.kaixu.listing.batch.marking;

import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.jspecify.annotations.Nullable;

/** The comments of a sheet in an XLS: ours beside those that are there, or below them in the same cell. */
final class OldComments {

    private static final String MARK = "【" + CommentText.AUTHOR + "】";
    private static final int BOX_COLUMNS = 4;
    private static final int BOX_ROWS = 6;
    private static final int LAST_COLUMN = 255;

    private final HSSFSheet sheet;
    private @Nullable HSSFPatriarch drawing;

    OldComments(HSSFSheet sheet) {
        this.sheet = sheet;
        this.drawing = sheet.getDrawingPatriarch();
    }

    void removeOurs() {
        if (drawing == null) {
            return;
        }
        for (HSSFShape shape : List.copyOf(drawing.getChildren())) {
            if (shape instanceof HSSFComment comment && CommentText.AUTHOR.equals(comment.getAuthor())) {
                drawing.removeShape(comment);
            }
        }
    }

    void add(HSSFCell cell, String words) {
        HSSFComment there = cell.getCellComment();
        if (there != null) {
            String text = there.getString().getString();
            int ours = text.indexOf("\n" + MARK);
            String theirs = ours < 0 ? text : text.substring(0, ours);
            there.setString(new HSSFRichTextString(theirs + "\n" + MARK + words));
            return;
        }
        HSSFComment comment = canvas().createCellComment(anchor(cell));
        comment.setAuthor(CommentText.AUTHOR);
        comment.setString(new HSSFRichTextString(words));
        cell.setCellComment(comment);
    }

    private HSSFPatriarch canvas() {
        if (drawing == null) {
            drawing = sheet.createDrawingPatriarch();
        }
        return drawing;
    }

    private static HSSFClientAnchor anchor(HSSFCell cell) {
        int left = Math.min(cell.getColumnIndex() + 1, LAST_COLUMN - BOX_COLUMNS);
        int top = Math.min(cell.getRowIndex(), 65_535 - BOX_ROWS);
        return new HSSFClientAnchor(0, 0, 0, 0, (short) left, top, (short) (left + BOX_COLUMNS), top + BOX_ROWS);
    }
}
