package cn.kaixu.platform.problem;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The answer to a request that was not carried out, in the form of RFC 9457 with stable codes. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        String action,
        String correlationId,
        List<FieldError> errors) {

    public ProblemDocument {
        errors = List.copyOf(errors);
    }

    /** One field, the rule it breaks in words, and a value that would do if one is known. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record FieldError(
            String field,
            String rule,
            String message,
            @Nullable String suggestion) {}
}
