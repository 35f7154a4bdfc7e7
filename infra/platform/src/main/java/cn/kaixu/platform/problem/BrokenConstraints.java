package cn.kaixu.platform.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.ConstraintViolation;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns broken bean-validation constraints into field problems; the constraint's name is the rule. */
final class BrokenConstraints {

    private static final List<String> LIMITS = List.of("min", "max", "value", "integer", "fraction", "regexp");

    private BrokenConstraints() {}

    static Refused explain(MethodArgumentNotValidException invalid) {
        return refused(invalid.getBindingResult().getAllErrors().stream()
                .map(BrokenConstraints::problem)
                .toList());
    }

    static Refused explain(HandlerMethodValidationException invalid) {
        return refused(invalid.getParameterValidationResults().stream()
                .flatMap(BrokenConstraints::problems)
                .toList());
    }

    static Refused explain(MethodArgumentTypeMismatchException mismatch) {
        return new Refused(
                PlatformRefusal.MALFORMED_REQUEST,
                List.of(FieldProblem.of(mismatch.getName(), "unreadable-value", String.valueOf(mismatch.getValue()))));
    }

    private static Refused refused(List<FieldProblem> problems) {
        return new Refused(PlatformRefusal.INVALID_FIELDS, problems);
    }

    private static Stream<FieldProblem> problems(ParameterValidationResult result) {
        if (result instanceof ParameterErrors body) {
            return body.getAllErrors().stream().map(BrokenConstraints::problem);
        }
        String parameter =
                Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
        return result.getResolvableErrors().stream()
                .map(error -> problem(parameter, result.unwrap(error, ConstraintViolation.class)));
    }

    private static FieldProblem problem(ObjectError error) {
        String field = error instanceof FieldError named ? named.getField() : "";
        ConstraintViolation<?> violation =
                error.contains(ConstraintViolation.class) ? error.unwrap(ConstraintViolation.class) : null;
        return problem(field, violation);
    }

    private static FieldProblem problem(String field, @Nullable ConstraintViolation<?> violation) {
        if (violation == null) {
            return FieldProblem.of(field, "wrong-form");
        }
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new FieldProblem(
                field, kebab(name), limits(violation.getConstraintDescriptor().getAttributes()), null);
    }

    private static List<Object> limits(Map<String, Object> attributes) {
        List<Object> limits = new ArrayList<>();
        LIMITS.stream().map(attributes::get).filter(Objects::nonNull).forEach(limits::add);
        return limits;
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
