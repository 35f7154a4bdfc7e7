package cn.kaixu.platform.document.scan;

import java.io.IOException;

/** A picture that has been found in a file and not been decoded yet. */
interface Picture {

    /**
     * Its pixels.
     *
     * @throws IOException when it is broken or of a kind that is not read
     * @throws Effort.Exceeded when it is larger than any scan
     */
    Grey decode(Effort effort) throws IOException;
}
