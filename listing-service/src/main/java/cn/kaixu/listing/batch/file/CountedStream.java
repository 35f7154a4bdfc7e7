package cn.kaixu.listing.batch.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;

/** Tells someone of every byte that is read. */
final class CountedStream extends FilterInputStream {

    private final IntConsumer counter;

    CountedStream(InputStream in, IntConsumer counter) {
        super(in);
        this.counter = counter;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            counter.accept(1);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        if (read > 0) {
            counter.accept(read);
        }
        return read;
    }
}
