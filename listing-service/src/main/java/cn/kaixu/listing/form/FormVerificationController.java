package cn.kaixu.listing.form;

import java.util.Optional;

import jakarta.annotation.security.PermitAll;

import cn.kaixu.listing.consent.view.ConsentQueries;
import cn.kaixu.platform.problem.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever holds a printed form whether it is ours and where its declaration stands; the key on the paper is the key to it. */
@RestController
class FormVerificationController {

    private final FormPrints prints;
    private final ConsentQueries consents;

    FormVerificationController(FormPrints prints, ConsentQueries consents) {
        this.prints = prints;
        this.consents = consents;
    }

    @PermitAll
    @GetMapping("/api/register/forms/{id}/{round}/{key}")
    FormVerification verify(@PathVariable String id, @PathVariable int round, @PathVariable String key) {
        FormPrint print = prints.find(id, round, key).orElseThrow(() -> new NotFound(id));
        return FormVerification.of(
                print, Optional.ofNullable(print.entry().submission().consent()).flatMap(consents::referred));
    }
}
