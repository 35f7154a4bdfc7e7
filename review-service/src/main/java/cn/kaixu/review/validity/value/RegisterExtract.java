package cn.kaixu.review.validity.value;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a register says of a patent, as it was read for a run of the checks; {@code legalStates} are names of legal states in order, {@code asOf} is the day
 * the register's own data are of.
 */
public record RegisterExtract(
        String title,
        List<String> patentees,
        @Nullable LocalDate filingDate,
        @Nullable LocalDate grantDate,
        @Nullable LocalDate termEnd,
        List<String> legalStates,
        @Nullable LocalDate annualFeePaidUntil,
        LocalDate asOf,
        String source) {

    public RegisterExtract {
        patentees = List.copyOf(patentees);
        legalStates = List.copyOf(legalStates);
    }
}
