package cn.kaixu.gateway.limit;

import java.io.IOException;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;

import org.springframework.util.unit.DataSize;

/** A request body that breaks off once it has become too large. */
class CountingBody extends ServletInputStream {

    private final ServletInputStream body;
    private final DataSize limit;
    private long taken;

    CountingBody(ServletInputStream body, DataSize limit) {
        this.body = body;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int value = body.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = body.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int bytes) throws BodyTooLarge {
        taken += bytes;
        if (taken > limit.toBytes()) {
            throw new BodyTooLarge(limit);
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
