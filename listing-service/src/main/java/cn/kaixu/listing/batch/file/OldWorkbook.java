package cn.kaixu.listing.batch.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import cn.kaixu.platform.problem.Refused;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The container of an XLS (Excel 97 to 2003), which other programs use as well, among them the one that puts a password on an XLSX. */
final class OldWorkbook {

    private static final String WORKBOOK = "Workbook";
    private static final String BEFORE_1997 = "Book";

    private OldWorkbook() {}

    static void check(byte[] content) {
        inside(content, root -> {});
    }

    /** Shows every record in order to the listener. */
    static void records(byte[] content, HSSFListener listener) {
        inside(content, root -> {
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(listener);
            try (InputStream records = root.createDocumentInputStream(WORKBOOK)) {
                new HSSFEventFactory().processEvents(request, records);
            }
        });
    }

    private static void inside(byte[] content, Reading reading) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = container.getRoot();
            requireWorkbook(root);
            reading.read(root);
        } catch (Refused refused) {
            throw refused;
        } catch (EncryptedDocumentException e) {
            throw refused(FileRefusal.FILE_IS_ENCRYPTED, e);
        } catch (OldExcelFormatException e) {
            throw refused(FileRefusal.FILE_IS_OLD_EXCEL, e);
        } catch (IOException | RuntimeException e) {
            throw FileRefusal.damaged(e); // on files made to break it, the library fails in ways it does not declare
        }
    }

    private static void requireWorkbook(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new Refused(FileRefusal.FILE_IS_ENCRYPTED);
        }
        if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
            throw new Refused(FileRefusal.FILE_HOLDS_MACROS);
        }
        if (!root.hasEntryCaseInsensitive(WORKBOOK)) {
            throw new Refused(
                    root.hasEntryCaseInsensitive(BEFORE_1997)
                            ? FileRefusal.FILE_IS_OLD_EXCEL
                            : FileRefusal.FILE_KIND_NOT_ACCEPTED);
        }
    }

    private static Refused refused(FileRefusal code, Exception cause) {
        Refused refused = new Refused(code);
        refused.initCause(cause);
        return refused;
    }

    /** Something to do while the container is open. */
    private interface Reading {
        void read(DirectoryNode root) throws IOException;
    }
}
