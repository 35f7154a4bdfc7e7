package cn.kaixu.gateway.limit;

import java.io.IOException;

/** A body without declared length turned out larger than allowed while it was being passed on. */
public class BodyTooLarge extends IOException {

    BodyTooLarge(long limit) {
        super("the body exceeds " + limit + " bytes");
    }
}
