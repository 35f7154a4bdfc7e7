package cn.kaixu.gateway.limit;

import java.io.IOException;

import org.springframework.util.unit.DataSize;

/** A body without declared length turned out larger than allowed while it was being passed on. */
public class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    private final long megabytes;

    BodyTooLarge(DataSize limit) {
        super("the body exceeds " + limit);
        this.megabytes = limit.toMegabytes();
    }

    /** How much would have been allowed. */
    public long megabytes() {
        return megabytes;
    }
}
