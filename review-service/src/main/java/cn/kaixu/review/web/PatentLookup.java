package cn.kaixu.review.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import cn.kaixu.contract.kernel.PatentNumber;

/** Patents asked for in one go, in any usual spelling, as sent. */
record PatentLookup(@NotNull @Size(min = 1, max = 500) List<@NotNull @Size(max = 60) String> patentNumbers) {

    /** The numbers that can be read, each once, in the order sent. */
    Set<PatentNumber> readable() {
        return patentNumbers.stream()
                .map(typed -> PatentNumber.read(typed).number())
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
