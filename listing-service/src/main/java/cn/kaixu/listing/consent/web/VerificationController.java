package cn.kaixu.listing.consent.web;

import jakarta.annotation.security.PermitAll;

import cn.kaixu.listing.consent.view.ConsentQueries;
import cn.kaixu.platform.problem.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells whether a statement somebody holds is the one that was signed; the hash on the paper is the key to it. */
@RestController
class VerificationController {

    private final ConsentQueries consents;
    private final Signatures signatures;

    VerificationController(ConsentQueries consents, Signatures signatures) {
        this.consents = consents;
        this.signatures = signatures;
    }

    @PermitAll
    @GetMapping("/api/register/statements/{id}/{run}/{hash}")
    VerificationView verify(@PathVariable String id, @PathVariable int run, @PathVariable String hash) {
        return consents.find(id, run)
                .filter(entry -> entry.statement().hash().equals(hash))
                .map(entry -> VerificationView.of(entry, signatures))
                .orElseThrow(() -> new NotFound(id));
    }
}
