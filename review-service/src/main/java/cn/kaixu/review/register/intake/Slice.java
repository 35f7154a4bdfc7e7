package cn.kaixu.review.register.intake;

import java.util.List;

import cn.kaixu.review.register.bulletin.LineError;
import cn.kaixu.review.register.bulletin.Place;

/**
 * What was read in one go.
 *
 * @param errors the first of those found; all lines with errors are in {@code rejected}
 * @param end whether the file has nothing more
 */
record Slice(long lines, long rejected, List<LineError> errors, Place place, boolean end) {

    Slice {
        errors = List.copyOf(errors);
    }
}
