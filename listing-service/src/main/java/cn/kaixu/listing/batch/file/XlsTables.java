package cn.kaixu.listing.batch.file;

import java.util.ArrayList;
import java.util.List;

import cn.kaixu.platform.problem.Refused;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExternalNameRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;

/** Reads the visible sheets of an XLS record by record, without building the workbook. */
final class XlsTables implements HSSFListener {

    private final FileLimits limits;
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(this);
    private final List<BoundSheetRecord> named = new ArrayList<>();
    private final List<XlsSheet> sheets = new ArrayList<>();
    private SSTRecord texts = new SSTRecord();
    private int dayZero;
    private int depth;

    private XlsTables(FileLimits limits) {
        this.limits = limits;
    }

    static List<Table> read(byte[] content, FileLimits limits) {
        XlsTables reading = new XlsTables(limits);
        OldWorkbook.records(content, reading.formats);
        return reading.tables();
    }

    @Override
    public void processRecord(Record next) {
        switch (next) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord _ -> depth--;
            case BoundSheetRecord sheet -> named.add(sheet);
            case SSTRecord strings -> texts = strings;
            case DateWindow1904Record calendar -> dayZero = calendar.getWindowing() == 1 ? Table.DAY_ZERO_1904 : 0;
            case SupBookRecord book
            when book.isExternalReferences() -> throw new Refused(FileRefusal.FILE_HOLDS_EXTERNAL_LINKS);
            case ExternalNameRecord function -> Formulas.requireHarmless(function.getText() + "(");
            default -> {
                if (!sheets.isEmpty() && depth == 1) {
                    sheets.getLast().take(next, texts);
                }
            }
        }
    }

    /** Charts stand within sheets and sheets beside one another, after a part about the whole workbook. */
    private void begin(BOFRecord begin) {
        if (begin.getType() == BOFRecord.TYPE_EXCEL_4_MACRO || begin.getType() == BOFRecord.TYPE_VB_MODULE) {
            throw new Refused(FileRefusal.FILE_HOLDS_MACROS);
        }
        if (depth == 0 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
            sheets.add(new XlsSheet(limits, formats));
        }
        depth++;
    }

    private List<Table> tables() {
        BoundSheetRecord[] inOrder = BoundSheetRecord.orderByBofPosition(named);
        List<Table> tables = new ArrayList<>();
        for (int at = 0; at < Math.min(inOrder.length, sheets.size()); at++) {
            if (!inOrder[at].isHidden() && !inOrder[at].isVeryHidden()) {
                tables.add(sheets.get(at).table(inOrder[at].getSheetname(), dayZero));
            }
        }
        return tables;
    }
}
