package cn.kaixu.review.web;

import java.time.Instant;

import jakarta.annotation.security.RolesAllowed;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.review.register.RegisterNews;
import cn.kaixu.review.register.RegisterQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
}
