package cn.kaixu.review.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.review.register.RegisterEntry;
import cn.kaixu.review.register.RegisterNews;
import cn.kaixu.review.register.RegisterQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever declares a patent what the register says of it, so that nobody types what is known. */
@RestController
class PublicFactsController {

    private final RegisterQueries register;
    private final RegisterNews news;

    PublicFactsController(RegisterQueries register, RegisterNews news) {
        this.register = register;
        this.news = news;
    }

    /** What is public of one patent; a number that cannot be read is not found. */
    @GetMapping("/api/review/patents/{patentNumber}")
    @RolesAllowed({Roles.PATENTEE, Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK})
    PublicFacts facts(@PathVariable String patentNumber) {
        PatentNumber number = PatentNumber.read(patentNumber).number().orElseThrow(() -> new NotFound(patentNumber));
        @Nullable Instant updated = news.last().orElse(null);
        return register.find(number)
                .map(entry -> PublicFacts.of(entry, updated))
                .orElseGet(() -> PublicFacts.unknown(number, updated));
    }

    /** What is public of many patents, in the order asked, each once; a number that cannot be read is left out. */
    @PostMapping("/api/review/patents/lookup")
    @RolesAllowed({Roles.PATENTEE, Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK})
    List<PublicFacts> lookup(@Valid @RequestBody PatentLookup request) {
        Set<PatentNumber> numbers = request.readable();
        Map<PatentNumber, RegisterEntry> entries = register.findAll(numbers).stream()
                .collect(Collectors.toMap(RegisterEntry::patentNumber, Function.identity()));
        @Nullable Instant updated = news.last().orElse(null);
        return numbers.stream()
                .map(number -> entries.containsKey(number)
                        ? PublicFacts.of(entries.get(number), updated)
                        : PublicFacts.unknown(number, updated))
                .toList();
    }
}
