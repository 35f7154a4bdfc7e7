package cn.kaixu.platform.problem;

import java.util.List;

import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says which field of a JSON body could not be read, and why. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Refused explain(HttpMessageNotReadableException unreadable) {
        if (!(unreadable.getCause() instanceof JacksonException problem)) {
            return new Refused(PlatformRefusal.MALFORMED_REQUEST);
        }
        if (problem instanceof StreamReadException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
            return malformed(FieldProblem.of("$", "json-syntax", line, column));
        }
        String field = path(problem);
        return switch (problem) {
            case ValueInstantiationException rejected
            when rejected.getCause() instanceof Refused refused -> within(field, refused);
            case InvalidFormatException wrong ->
                malformed(FieldProblem.of(field, "unreadable-value", String.valueOf(wrong.getValue())));
            case UnrecognizedPropertyException unknown -> malformed(FieldProblem.of(field, "unknown-field"));
            default -> malformed(FieldProblem.of(field, "wrong-form"));
        };
    }

    // a value type refused its own content: name the field it was meant for
    private static Refused within(String field, Refused refused) {
        if (refused.errors().isEmpty()) {
            return new Refused(
                    refused.code(),
                    refused.arguments(),
                    List.of(new FieldProblem(field, refused.code().code(), refused.arguments(), null)));
        }
        List<FieldProblem> placed = refused.errors().stream()
                .map(error -> new FieldProblem(
                        join(field, error.field()), error.rule(), error.arguments(), error.suggestion()))
                .toList();
        return new Refused(refused.code(), refused.arguments(), placed);
    }

    private static Refused malformed(FieldProblem problem) {
        return new Refused(PlatformRefusal.MALFORMED_REQUEST, List.of(problem));
    }

    private static String path(JacksonException problem) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : problem.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.isEmpty() ? "$" : path.toString();
    }

    private static String join(String outer, String inner) {
        return inner.isEmpty() ? outer : outer + "." + inner;
    }
}
