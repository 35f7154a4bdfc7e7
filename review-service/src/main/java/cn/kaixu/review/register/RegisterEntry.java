package cn.kaixu.review.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.review.validity.value.RegisterExtract;
import org.jspecify.annotations.Nullable;

/** One patent in the register (登记簿) as the newest imported bulletin shows it, with the bulletin's own date. */
public record RegisterEntry(
        PatentNumber patentNumber,
        @Nullable PatentType patentType,
        String title,
        List<String> patentees,
        @Nullable LocalDate filingDate,
        @Nullable LocalDate grantDate,
        @Nullable LocalDate termEnd,
        Set<LegalState> legalStates,
        @Nullable LocalDate annualFeePaidUntil,
        LocalDate asOf,
        String source) {

    public RegisterEntry {
        patentees = List.copyOf(patentees);
        legalStates = Set.copyOf(legalStates);
    }

    public boolean isIn(LegalState... states) {
        return Arrays.stream(states).anyMatch(legalStates::contains);
    }

    /** The states in the order the law lists them, in Chinese. */
    public String legalStateText() {
        return chinese(legalStates);
    }

    /** Those of the given states the entry is in, in Chinese. */
    public String named(LegalState... states) {
        return chinese(Arrays.stream(states).filter(legalStates::contains).toList());
    }

    /** The entry as it is kept with the checks that were made on it. */
    public RegisterExtract extract() {
        return new RegisterExtract(
                title,
                patentees,
                filingDate,
                grantDate,
                termEnd,
                legalStates.stream().sorted().map(Enum::name).toList(),
                annualFeePaidUntil,
                asOf,
                source);
    }

    private static String chinese(Collection<LegalState> states) {
        return states.stream().sorted().map(LegalState::chinese).collect(Collectors.joining("、"));
    }
}
