package cn.kaixu.listing.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

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
        TablePlace place = batch.place();
        if (place == null || place.headerRow() == 0) {
            throw new Refused(BatchRefusal.BATCH_HAS_NO_WORKBOOK);
        }
        return new Original(content, place);
    }

    /** A file as it was uploaded, ready to be written with marks. */
    public final class Original {

        private final byte[] content;
        private final TablePlace place;

        private Original(byte[] content, TablePlace place) {
            this.content = content;
            this.place = place;
        }

        public FileKind kind() {
            return marking.kind(content);
        }

        public void write(List<RowMark> rows, OutputStream out) throws IOException {
            marking.write(content, new TableMarks(place.sheet(), place.headerRow(), place.resultColumn(), rows), out);
        }
    }
}
