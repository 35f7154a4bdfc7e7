package cn.kaixu.platform.document.scan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/** How something was packed with a filter of ISO 32000-1, 7.4; unpacks it up to a size, whatever it would grow to. */
final class Packing {

    /** Three colours of a sheet of A4 at 400 dpi. */
    private static final int MOST_BYTES = 48_000_000;

    private static final int FIRST_BYTES = 65_536;

    private final COSName filter;
    private final COSDictionary parameters = new COSDictionary();
    private final COSDictionary stream = new COSDictionary();

    Packing(String filter) {
        this.filter = COSName.getPDFName(filter);
        stream.setItem(COSName.FILTER, this.filter);
        stream.setItem(COSName.DECODE_PARMS, parameters);
    }

    Packing with(COSName parameter, int value) {
        parameters.setInt(parameter, value);
        return this;
    }

    Packing with(COSName parameter, boolean value) {
        parameters.setBoolean(parameter, value);
        return this;
    }

    /**
     * What the data unpack to.
     *
     * @param most bytes that are taken; what would come after them is left
     */
    byte[] unpack(byte[] data, long most) throws IOException {
        Bounded unpacked = new Bounded((int) Math.min(most, MOST_BYTES));
        try (InputStream in = new ByteArrayInputStream(data)) {
            FilterFactory.INSTANCE.getFilter(filter).decode(in, unpacked, stream, 0);
        } catch (Full _) {
            return unpacked.toByteArray();
        }
        return unpacked.toByteArray();
    }

    /** Takes so many bytes and no more. */
    private static final class Bounded extends ByteArrayOutputStream {

        private final int most;

        Bounded(int most) {
            super(Math.min(most, FIRST_BYTES));
            this.most = most;
        }

        @Override
        public synchronized void write(int next) {
            if (count == most) {
                throw new Full();
            }
            super.write(next);
        }

        @Override
        public synchronized void write(byte[] more, int from, int length) {
            int room = Math.min(length, most - count);
            super.write(more, from, room);
            if (room < length) {
                throw new Full();
            }
        }
    }

    /** As much has been unpacked as is taken. Unchecked, since filters swallow what is checked. */
    private static final class Full extends RuntimeException {

        private static final long serialVersionUID = 1;

        Full() {
            super("full", null, false, false);
        }
    }
}
