package cn.kaixu.review.validity.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What the owners state about the patent; {@code evaluationReport} is NONE, POSITIVE or NEGATIVE. {@code exploitation} and {@code licensing} are absent where there
 * is none or listing never told of it.
 */
public record Statements(
        boolean promisesAccepted,
        boolean allOwnersAgreed,
        boolean exploited,
        boolean licensedToOthers,
        String evaluationReport,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Practice exploitation,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Practice licensing) {}
