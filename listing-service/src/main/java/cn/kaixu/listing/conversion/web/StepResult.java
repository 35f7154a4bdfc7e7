package cn.kaixu.listing.conversion.web;

import java.util.List;

/** How many declarations went a step on, and why the others did not. */
record StepResult(int done, List<Left> left) {

    StepResult {
        left = List.copyOf(left);
    }

    /** One that stayed where it was; {@code row} is its line in a table that was uploaded, else 0. */
    record Left(int row, String declaration, String code, String message) {}
}
