package cn.kaixu.listing.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import cn.kaixu.listing.batch.file.FileKind;
import cn.kaixu.listing.batch.marking.MarkedFiles;
import cn.kaixu.listing.batch.marking.RowMark;
import cn.kaixu.listing.batch.marking.TableMarks;
import cn.kaixu.platform.problem.Refused;
import org.springframework.stereotype.Component;

/** The file a clerk uploaded, given back with what was found. */
@Component
public class BatchWorkbook {

    private final BatchFiles files;
    private final MarkedFiles marking;

    BatchWorkbook(BatchFiles files, MarkedFiles marking) {
        this.files = files;
        this.marking = marking;
    }

    /**
     * Takes the file out to be marked.
     *
     * @throws Refused when its rows are not at hand or it is not kept any more
     */
    public Original open(Batch batch) {
        batch.requireOpen();
        byte[] content = files.find(batch.id()).orElseThrow(() -> new Refused(BatchRefusal.BATCH_FILE_NOT_KEPT));
        if (batch.tables().stream().noneMatch(table -> table.headerRow() > 0)) {
            throw new Refused(BatchRefusal.BATCH_HAS_NO_WORKBOOK);
        }
        return new Original(content);
    }

    /** A file as it was uploaded, ready to be written with marks. */
    public final class Original {

        private final byte[] content;

        private Original(byte[] content) {
            this.content = content;
        }

        public FileKind kind() {
            return marking.kind(content);
        }

        /** Writes the file with the marks of its rows, which are given by table and numbered as in its sheet. */
        public void write(Map<TablePlace, List<RowMark>> rows, OutputStream out) throws IOException {
            List<TableMarks> marks = rows.entrySet().stream()
                    .map(table -> marks(table.getKey(), table.getValue()))
                    .toList();
            marking.write(content, marks, out);
        }

        private static TableMarks marks(TablePlace place, List<RowMark> rows) {
            return new TableMarks(place.sheet(), place.headerRow(), place.resultColumn(), rows);
        }
    }
}
