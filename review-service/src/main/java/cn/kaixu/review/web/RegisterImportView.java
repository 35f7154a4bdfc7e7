package cn.kaixu.review.web;

import java.util.List;

import cn.kaixu.review.register.intake.RegisterImport;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** An import with its line errors in the reader's language; at most 200 of them, all are counted in {@code rejected}. */
public record RegisterImportView(
        @JsonUnwrapped @JsonIgnoreProperties("errors") RegisterImport file, List<Line> errors) {

    public RegisterImportView {
        errors = List.copyOf(errors);
    }

    /** One rejected value. */
    public record Line(long line, String field, String rule, String value, String message) {}
}
